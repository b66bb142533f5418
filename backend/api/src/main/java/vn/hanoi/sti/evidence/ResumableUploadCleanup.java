package vn.hanoi.sti.evidence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.hanoi.sti.shared.store.RowScope;
import vn.hanoi.sti.shared.time.Moments;

/** Forgets uploads that nobody ended in time; their parts are swept from the store. */
@ApplicationScoped
class ResumableUploadCleanup {
    private final ResumableParts parts;
    private final RowScope rows;
    private final Moments moments;

    ResumableUploadCleanup(ResumableParts parts, RowScope rows, Moments moments) {
        this.parts = parts;
        this.rows = rows;
        this.moments = moments;
    }

    @Scheduled(every = "6h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        rows.everything();
        parts.forgetBefore(moments.now().minus(ResumableUploads.LIFE));
    }
}
