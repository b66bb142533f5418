package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.criteria.WeighedIndicator;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evidence.EvidenceBatchView.Item;
import vn.hanoi.sti.evidence.EvidenceBatchView.Outcome;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;

/** One file of many: wholly there in a transaction of its own, or not at all. */
@ApplicationScoped
class BatchFile {
    private static final Particulars NOTHING =
            new Particulars(null, null, null, null, null, null, null, null, Confidentiality.INTERNAL);

    private final StoredFiles files;
    private final EvidenceService service;
    private final EvidenceRepository documents;
    private final LinkRepository links;
    private final LinkService linking;
    private final CriteriaSets criteria;
    private final DossierAccess access;
    private final Viewers viewers;
    private final Moments moments;

    BatchFile(
            StoredFiles files,
            EvidenceService service,
            EvidenceRepository documents,
            LinkRepository links,
            LinkService linking,
            CriteriaSets criteria,
            DossierAccess access,
            Viewers viewers,
            Moments moments) {
        this.files = files;
        this.service = service;
        this.documents = documents;
        this.links = links;
        this.linking = linking;
        this.criteria = criteria;
        this.access = access;
        this.viewers = viewers;
        this.moments = moments;
    }

    /**
     * Keeps a file and links it by its name. A content that the evaluation has already is linked where it is.
     *
     * @param most bytes that the file may have
     * @throws Problem as for a single upload
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Item keep(UUID evaluationId, String path, Path content, long most) {
        // Before the evaluation is locked: looking at a file takes its time.
        var file = files.take(content, path, most);
        var viewer = viewers.current();
        var evaluation = access.editable(evaluationId, viewer);
        var place = place(evaluation, path);
        var already = documents.withContent(evaluationId, file.sha256());
        var document = already.orElseGet(() -> service.create(evaluation, NOTHING, file, viewer, moments.now()));
        var revision = document.newest();
        if (place.indicatorCode() != null && !isLinked(document, place)) {
            linking.create(
                    evaluation, revision, place.indicatorCode(), place.period(), Pin.WHOLE_FILE, viewer, moments.now());
        }
        return new Item(
                path,
                place.indicatorCode() == null ? Outcome.UNLINKED : Outcome.LINKED,
                place.reason() == null && already.isPresent() ? "evidence.file.already-there" : place.reason(),
                null,
                document.getId(),
                revision.getId(),
                place.indicatorCode(),
                place.period());
    }

    private NamedPlace place(EvaluationCase evaluation, String path) {
        var set = criteria.findPublished(evaluation.criteriaSetId()).orElseThrow();
        return NamedPlace.of(
                path,
                set.weighed(evaluation.functions()).stream()
                        .map(WeighedIndicator::indicator)
                        .toList(),
                evaluation.dataYears());
    }

    private boolean isLinked(EvidenceDocumentEntity document, NamedPlace place) {
        return links.standingOfDocument(document.getId()).stream()
                .anyMatch(link -> link.getIndicatorCode().equals(place.indicatorCode())
                        && java.util.Objects.equals(link.getPeriod(), place.period()));
    }
}
