package vn.hanoi.sti.submission;

import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.TestCampaign;

/** After the deadline nothing is taken back. */
@ApiTest
class LateUnsubmitTest {
    @Test
    void after_the_deadline_nothing_is_taken_back() {
        var evaluation = TestCampaign.open(1).overdue().next();
        evaluation.putInto(EvaluationState.SUBMITTED);
        evaluation
                .act(evaluation.asOfficer(), "unsubmissions", "{}")
                .statusCode(409)
                .body("code", equalTo("collection.locked.deadline"))
                .body("lastDay", equalTo("2020-07-19"));
        evaluation.asHead().get(evaluation.path() + "/certification").then().body("takeBack", equalTo(false));
    }
}
