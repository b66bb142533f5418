package vn.hanoi.sti.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the department leaves out of evaluations, for the room that has it approved. Runs in the caller's transaction. */
@ApplicationScoped
public class LeftOutIndicators {
    private final AppraisalRepository appraisals;

    LeftOutIndicators(AppraisalRepository appraisals) {
        this.appraisals = appraisals;
    }

    /** By indicator code. */
    public List<LeftOut> of(UUID evaluationId) {
        return appraisals.newest(List.of(evaluationId)).stream()
                .map(AppraisalEntity::leftOut)
                .filter(Objects::nonNull)
                .toList();
    }
}
