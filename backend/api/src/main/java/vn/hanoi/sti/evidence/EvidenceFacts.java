package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;

/** What other rooms may know of the evidence. Runs in the caller's transaction and row scope. */
@ApplicationScoped
public class EvidenceFacts {
    private final LinkRepository links;
    private final EvidenceRepository documents;
    private final Agencies agencies;

    EvidenceFacts(LinkRepository links, EvidenceRepository documents, Agencies agencies) {
        this.links = links;
        this.documents = documents;
        this.agencies = agencies;
    }

    /** The newest files of documents that nothing names, newest first. */
    public List<SuppliedFile> unlinked(UUID evaluationId) {
        return supplied(documents.unlinked(evaluationId).stream()
                .map(EvidenceDocumentEntity::newest)
                .toList());
    }

    /** Files whose content more than one organization supplied, by content, the first supplied first. */
    public Map<String, List<SuppliedFile>> shared() {
        var shared = new LinkedHashMap<String, List<SuppliedFile>>();
        var revisions = documents.shared();
        var files = supplied(revisions);
        for (var i = 0; i < files.size(); i++) {
            shared.computeIfAbsent(revisions.get(i).getSha256(), sha256 -> new ArrayList<>())
                    .add(files.get(i));
        }
        return shared;
    }

    private List<SuppliedFile> supplied(List<EvidenceRevisionEntity> revisions) {
        var names = agencies.names(
                revisions.stream().map(EvidenceRevisionEntity::getAgencyId).toList());
        return revisions.stream()
                .map(revision -> new SuppliedFile(
                        revision.getEvaluationId(),
                        revision.getAgencyId(),
                        names.get(revision.getAgencyId()),
                        revision.getDocument().getId(),
                        revision.getId(),
                        revision.getDocument().title(),
                        revision.getFileName(),
                        revision.getUploadedAt()))
                .toList();
    }

    /** By indicator code; an indicator to which nothing was ever linked is absent. */
    public Map<String, IndicatorEvidence> of(UUID evaluationId) {
        return ofAll(List.of(evaluationId)).getOrDefault(evaluationId, Map.of());
    }

    /** The same for many evaluations in one query, by evaluation. */
    public Map<UUID, Map<String, IndicatorEvidence>> ofAll(Collection<UUID> evaluationIds) {
        var facts = new HashMap<UUID, Map<String, IndicatorEvidence>>();
        if (evaluationIds.isEmpty()) {
            return facts;
        }
        for (var link : links.ofEvaluations(evaluationIds)) {
            facts.computeIfAbsent(link.getEvaluationId(), id -> new LinkedHashMap<>())
                    .merge(link.getIndicatorCode(), fact(link), IndicatorEvidence::and);
        }
        return facts;
    }

    /** Documents that stand in an evaluation and that this viewer may not open. */
    public Set<UUID> closedTo(Viewer viewer, UUID evaluationId) {
        return links.standing(evaluationId).stream()
                .map(link -> link.getRevision().getDocument())
                .filter(document -> !EvidenceViews.mayOpen(document, viewer))
                .map(EvidenceDocumentEntity::getId)
                .collect(Collectors.toSet());
    }

    /** What the documents that stand in an evaluation are about, by document. */
    public Map<UUID, CoveredPeriod> coveredPeriods(UUID evaluationId) {
        var covered = new HashMap<UUID, CoveredPeriod>();
        for (var link : links.standing(evaluationId)) {
            var said = link.getRevision().getDocument().known().said();
            covered.put(link.getDocumentId(), new CoveredPeriod(said.periodFrom(), said.periodTo()));
        }
        return covered;
    }

    private static IndicatorEvidence fact(EvidenceLinkEntity link) {
        if (link.isWithdrawn()) {
            // Made and taken back: nothing is left but two changes.
            return new IndicatorEvidence(List.of(), 2, link.changedAt());
        }
        var revision = link.getRevision();
        return new IndicatorEvidence(
                List.of(new LinkedEvidence(
                        link.getDocumentId(),
                        revision.getId(),
                        revision.getRevision(),
                        revision.getDocument().newest().getRevision(),
                        revision.getDocument().title(),
                        revision.getSha256(),
                        link.getPeriod(),
                        link.pin(),
                        link.getDecision(),
                        link.isOutside(),
                        link.getId())),
                1,
                link.changedAt());
    }
}
