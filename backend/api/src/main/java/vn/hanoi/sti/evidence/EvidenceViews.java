package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.security.Permissions;

/** Shows evidence with what this viewer may do with it now. */
@ApplicationScoped
class EvidenceViews {
    private final EvidenceMapper mapper;
    private final DossierAccess access;

    EvidenceViews(EvidenceMapper mapper, DossierAccess access) {
        this.mapper = mapper;
        this.access = access;
    }

    EvidenceView document(
            EvidenceDocumentEntity document, List<EvidenceLinkEntity> links, EvaluationCase evaluation, Viewer viewer) {
        var standing = links.stream()
                .filter(link -> link.getDocumentId().equals(document.getId()))
                .toList();
        var described = standing.stream().allMatch(link -> evaluation.opens(link.getIndicatorCode()));
        var actions = !access.canEdit(evaluation, viewer)
                ? List.<String>of()
                : described ? List.of("REVISE", "LINK", "EDIT") : List.of("REVISE", "LINK");
        var own = standing.stream().map(link -> link(link, evaluation, viewer)).toList();
        var known = document.known().said();
        return mapper.document(document, known, document.newest(), mayOpen(document, viewer), own, actions);
    }

    LinkView link(EvidenceLinkEntity link, EvaluationCase evaluation, Viewer viewer) {
        var actions = new ArrayList<String>();
        if (access.canEdit(evaluation, viewer, link.getIndicatorCode())) {
            actions.add("WITHDRAW");
            if (link.hasNewerRevision()) {
                actions.add("MOVE");
            }
        }
        if (access.canAppraise(evaluation, viewer) && !link.isSuppliedBy(viewer)) {
            actions.add("DECIDE");
        }
        var findings = link.isOutside() ? List.of("evidence.period.outside") : List.<String>of();
        return mapper.link(link, link.pin(), findings, actions);
    }

    /** What is restricted is opened by the organization itself, the department and auditors only. */
    static boolean mayOpen(EvidenceDocumentEntity document, Viewer viewer) {
        return !restricted(document)
                || viewer.standsFor(document.getAgencyId())
                || viewer.can(Permissions.RESULT_READ_EARLY);
    }

    static boolean restricted(EvidenceDocumentEntity document) {
        return document.known().said().confidentiality() == Confidentiality.RESTRICTED;
    }
}
