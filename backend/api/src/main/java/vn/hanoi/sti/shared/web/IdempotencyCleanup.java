package vn.hanoi.sti.shared.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import vn.hanoi.sti.shared.time.Moments;

/** Forgets idempotency keys after a week; a client that repeats a request does so within minutes. */
@ApplicationScoped
class IdempotencyCleanup {
    private static final Duration KEPT = Duration.ofDays(7);

    private final IdempotencyStore store;
    private final Moments moments;

    IdempotencyCleanup(IdempotencyStore store, Moments moments) {
        this.store = store;
        this.moments = moments;
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        store.forgetBefore(moments.now().minus(KEPT));
    }
}
