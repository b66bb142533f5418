package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;

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
        var actions = access.canEdit(evaluation, viewer) ? List.of("REVISE", "LINK") : List.<String>of();
        var own = links.stream()
                .filter(link -> link.getDocumentId().equals(document.getId()))
                .map(link -> link(link, evaluation, viewer))
                .toList();
        return mapper.document(document, document.newest(), own, actions);
    }

    LinkView link(EvidenceLinkEntity link, EvaluationCase evaluation, Viewer viewer) {
        var actions = new ArrayList<String>();
        if (access.canEdit(evaluation, viewer)) {
            actions.add("WITHDRAW");
        }
        if (access.canAppraise(evaluation, viewer)) {
            actions.add("DECIDE");
        }
        return mapper.link(link, actions);
    }
}
