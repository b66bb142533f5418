package vn.hanoi.sti.duty;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What narrows the register, on the screen and in the export alike. */
public class DutyFilter {
    @QueryParam("evaluationId")
    public UUID evaluationId;

    @QueryParam("kind")
    public DutyKind kind;

    @QueryParam("status")
    public DutyStatus status;

    boolean holds(DutyRow row) {
        return (evaluationId == null || evaluationId.equals(row.evaluationId()))
                && (kind == null || kind == row.kind())
                && (status == null || status == row.status());
    }
}
