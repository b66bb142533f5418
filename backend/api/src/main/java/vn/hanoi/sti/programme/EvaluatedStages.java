package vn.hanoi.sti.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.register.RegisteredObjects;

/** Lets an approved evaluation end the stage that it was of. Runs in the caller's transaction. */
@ApplicationScoped
public class EvaluatedStages {
    private final ProgrammeRepository programmes;
    private final RegisteredObjects objects;
    private final AuditLog audit;

    EvaluatedStages(ProgrammeRepository programmes, RegisteredObjects objects, AuditLog audit) {
        this.programmes = programmes;
        this.objects = objects;
        this.audit = audit;
    }

    public boolean hasObjectives(UUID programmeId) {
        return !objects.objectives(List.of(programmeId)).isEmpty();
    }

    /**
     * Ends a stage; a later approval, after an amendment, words it anew.
     *
     * @param document the number under which the result is sealed
     * @param binds whether objectives and indicators bind from now on; they bind once
     */
    public void conclude(
            UUID programmeId, Stage stage, LocalDate on, String conclusion, String document, boolean binds) {
        var begun = programmes.stage(programmeId, stage).orElseThrow();
        begun.conclude(new ConcludeStage(stage, on, conclusion, document));
        var bound = objects.byIds(List.of(programmeId)).get(programmeId).boundBy() != null;
        var object = binds && !bound ? objects.bind(programmeId, document, on) : objects.touch(programmeId);
        if (binds && !bound) {
            audit.record(RegisteredObjects.event("programme.indicators-bound", object, Map.of("document", document)));
        }
        audit.record(RegisteredObjects.event(
                "programme.stage-concluded", object, Map.of("stage", stage.name(), "document", document)));
    }
}
