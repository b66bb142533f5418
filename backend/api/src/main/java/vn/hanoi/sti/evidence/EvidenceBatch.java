package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.content.ZipUpload;
import vn.hanoi.sti.evidence.EvidenceBatchView.Item;
import vn.hanoi.sti.evidence.EvidenceBatchView.Outcome;
import vn.hanoi.sti.shared.problem.Problem;

/** Many files at once, packed or not; each comes to an end of its own. */
@ApplicationScoped
class EvidenceBatch {
    private static final int MOST_PATH = 300;

    private final BatchFile one;
    private final DossierAccess access;
    private final Viewers viewers;
    private final AuditLog audit;
    private final long maxBytes;

    EvidenceBatch(
            BatchFile one,
            DossierAccess access,
            Viewers viewers,
            AuditLog audit,
            @ConfigProperty(name = "sti.content.max-file-bytes") long maxBytes) {
        this.maxBytes = maxBytes;
        this.one = one;
        this.access = access;
        this.viewers = viewers;
        this.audit = audit;
    }

    /** @throws Problem 404, 403 or 409 as for a single upload, 422 without any file */
    EvidenceBatchView take(UUID evaluationId, List<FileUpload> uploads) {
        if (uploads == null || uploads.isEmpty()) {
            throw Problem.unprocessable("evidence.file.missing", "There is no file in the request.");
        }
        var items = new ArrayList<Item>();
        for (var upload : uploads) {
            items.addAll(file(evaluationId, upload.uploadedFile(), upload.fileName(), maxBytes));
        }
        return new EvidenceBatchView(items);
    }

    /** Refuses early, before anything is kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void mayAdd(UUID evaluationId) {
        access.editable(evaluationId, viewers.current());
    }

    /** The outcome as a whole, behind the entries of the single files. */
    @Transactional
    public void record(UUID evaluationId, EvidenceBatchView view) {
        var evaluation = access.readable(evaluationId, viewers.current());
        audit.record(AuditEvent.of(
                        "evidence.batch",
                        "evaluation",
                        evaluationId,
                        evaluation.version(),
                        Map.of(
                                "linked", count(view, Outcome.LINKED),
                                "unlinked", count(view, Outcome.UNLINKED),
                                "refused", count(view, Outcome.REFUSED)))
                .concerning(evaluation.agencyId()));
    }

    /** A file, or the files of an archive. */
    List<Item> file(UUID evaluationId, Path content, String givenName, long most) {
        var name = givenName == null ? "" : givenName;
        try {
            var archive = ZipUpload.open(content, name);
            return archive.isPresent()
                    ? archive.get().items().stream()
                            .map(item -> unpacked(evaluationId, archive.get(), item))
                            .toList()
                    : List.of(outcome(name, () -> one.keep(evaluationId, name, content, most)));
        } catch (Problem whole) {
            return List.of(refused(name, whole));
        }
    }

    private Item unpacked(UUID evaluationId, ZipUpload archive, ZipUpload.Item item) {
        if (item.refusal() != null) {
            return Item.refused(shown(item.path()), item.refusal(), Map.of());
        }
        return outcome(item.path(), () -> {
            try {
                var file = Files.createTempFile("sti-unpacked", null);
                try {
                    archive.unpack(item, file);
                    return one.keep(evaluationId, item.path(), file, maxBytes);
                } finally {
                    Files.delete(file);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static Item outcome(String path, Supplier<Item> keeping) {
        try {
            return keeping.get();
        } catch (Problem problem) {
            return refused(path, problem);
        }
    }

    private static Item refused(String path, Problem problem) {
        var gap = problem.errors().isEmpty() ? null : problem.errors().getFirst();
        return Item.refused(
                shown(path), gap == null ? problem.code() : gap.code(), gap == null ? Map.of() : gap.params());
    }

    private static String shown(String path) {
        var visible = path.replaceAll("\\p{C}", "");
        return visible.length() > MOST_PATH ? visible.substring(0, MOST_PATH) : visible;
    }

    private static String count(EvidenceBatchView view, Outcome outcome) {
        return Long.toString(
                view.items().stream().filter(item -> item.outcome() == outcome).count());
    }
}
