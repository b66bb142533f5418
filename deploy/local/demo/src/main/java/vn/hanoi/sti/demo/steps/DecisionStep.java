package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.CITY_LEADER;
import static vn.hanoi.sti.demo.api.Account.DEPARTMENT_LEADER;

import java.util.Map;
import vn.hanoi.sti.demo.data.Organization;
import vn.hanoi.sti.demo.data.Stage;

/** Proposes and approves results. */
final class DecisionStep {
    private final Desk desk;
    private final ExclusionStep exclusions;

    DecisionStep(Desk desk) {
        this.desk = desk;
        this.exclusions = new ExclusionStep(desk);
    }

    void propose(Organization organization, String evaluation) {
        var path = "/evaluations/" + evaluation;
        if (Stage.SCORED.isBefore(organization.target().state())
                && Evaluations.state(desk.api(), DEPARTMENT_LEADER, path) == Stage.SCORED) {
            exclusions.run(organization, path);
        }
        if (Evaluations.act(
                desk.api(),
                DEPARTMENT_LEADER,
                path,
                Stage.SCORED,
                organization.target().state(),
                "/proposals",
                Map.of())) {
            desk.progress().done(DEPARTMENT_LEADER, "đề nghị kết quả của " + organization.code());
        }
    }

    void approve(Organization organization, String evaluation) {
        var path = "/evaluations/" + evaluation;
        if (organization.target().state() != Stage.APPROVED
                || Evaluations.state(desk.api(), CITY_LEADER, path) != Stage.PROPOSED) {
            return;
        }
        // The approver approves what they saw: its digest goes along.
        var result = desk.api().get(CITY_LEADER, path + "/result");
        Evaluations.act(
                desk.api(),
                CITY_LEADER,
                path,
                Stage.PROPOSED,
                Stage.APPROVED,
                "/approvals",
                Map.of("resultDigest", result.text("resultDigest")));
        desk.progress()
                .done(CITY_LEADER, "phê duyệt kết quả của %s: %s".formatted(organization.code(), result.text("grade")));
    }
}
