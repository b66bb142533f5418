package vn.hanoi.sti.classification;

import java.util.List;
import vn.hanoi.sti.collection.CollectedDossier;
import vn.hanoi.sti.evaluation.EvaluationCase;

/**
 * Everything that one evaluation's result is made from, besides its peers.
 *
 * @param dossier figures, accepted evidence and completeness
 * @param findings what was found about the organization
 * @param exemptions caps that were set aside
 */
record Facts(
        EvaluationCase evaluation,
        CollectedDossier dossier,
        FindingsView findings,
        List<CapExemptionEntity> exemptions) {}
