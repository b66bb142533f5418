package vn.hanoi.sti.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;

/** What the viewer's seats in councils ask of them; a higher room keeps it. Runs in the caller's transaction. */
public interface SeatWork {
    List<Duty> of(Viewer viewer);

    /**
     * Something that a seat asks.
     *
     * @param declares whether it is to say what stands in the way, before which the dossier is not there; else to score
     * @param since when it began to wait
     */
    record Duty(UUID evaluationId, String organizationName, EvaluationState state, boolean declares, Instant since) {}
}
