package vn.hanoi.sti.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.coverage.SharedContentView.Item;
import vn.hanoi.sti.coverage.SharedContentView.Use;
import vn.hanoi.sti.evidence.EvidenceFacts;
import vn.hanoi.sti.evidence.SuppliedFile;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Contents that two organizations supplied. Only who sees every organization sees them. */
@ApplicationScoped
class SharedContentService {
    private final EvidenceFacts evidence;
    private final Reviews reviews;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    SharedContentService(EvidenceFacts evidence, Reviews reviews, Viewers viewers, AuditLog audit, Moments moments) {
        this.evidence = evidence;
        this.reviews = reviews;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /** Conclusions. */
    @ApplicationScoped
    static class Reviews implements PanacheRepositoryBase<SharedContentReviewEntity, UUID> {
        /** The newest by content. */
        Map<String, SharedContentReviewEntity> newest() {
            var newest = new HashMap<String, SharedContentReviewEntity>();
            for (var review : this.<SharedContentReviewEntity>list("order by version")) {
                newest.put(review.getSha256(), review);
            }
            return newest;
        }
    }

    @Transactional
    SharedContentView list() {
        var viewer = everywhere();
        var newest = reviews.newest();
        return new SharedContentView(evidence.shared().entrySet().stream()
                .map(shared -> item(shared.getKey(), shared.getValue(), newest.get(shared.getKey()), viewer))
                .sorted(java.util.Comparator.comparing((Item item) -> item.version() > 0)
                        .thenComparing(Item::sha256))
                .toList());
    }

    @Transactional
    Item conclude(String sha256, long expected, ConcludeSharedContent said) {
        var viewer = everywhere();
        var uses = evidence.shared().get(sha256);
        if (uses == null) {
            throw Problem.notFound();
        }
        var known = reviews.newest().get(sha256);
        Versions.check(expected, known == null ? 0 : known.getVersion());
        var review = SharedContentReviewEntity.create(sha256, (int) expected + 1, said, viewer, moments.now());
        reviews.persistAndFlush(review);
        audit.record(AuditEvent.of(
                        "evidence.shared.concluded",
                        "shared-content",
                        uses.getFirst().documentId(),
                        (long) review.getVersion(),
                        Map.of("sha256", sha256, "conclusion", said.conclusion().name()))
                .because(review.getNote()));
        return item(sha256, uses, review, viewer);
    }

    private Viewer everywhere() {
        var viewer = viewers.current();
        if (!viewer.can(Permissions.EVALUATION_READ_ALL)) {
            throw Problem.forbidden();
        }
        return viewer;
    }

    private static Item item(String sha256, List<SuppliedFile> uses, SharedContentReviewEntity review, Viewer viewer) {
        return new Item(
                sha256,
                uses.stream()
                        .map(use -> new Use(
                                use.evaluationId(),
                                use.organizationName(),
                                use.documentId(),
                                use.title(),
                                use.fileName(),
                                use.uploadedAt()))
                        .toList(),
                review == null ? null : review.getConclusion(),
                review == null ? null : review.getNote(),
                review == null ? null : review.getConcludedByName(),
                review == null ? null : review.getConcludedAt(),
                viewer.can(Permissions.APPRAISAL_WRITE) ? List.of("CONCLUDE") : List.of(),
                review == null ? 0 : review.getVersion());
    }
}
