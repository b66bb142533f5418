package vn.hanoi.sti.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.TestCampaign;

/** Reminders reach whoever owes a dossier, once each, however often the job runs. */
@ApiTest
class ReminderTest {
    @Inject
    ReminderJob job;

    @Test
    void each_reminder_is_written_once_and_quotes_the_deadline() {
        var campaign = TestCampaign.open(2);
        var owing = campaign.next();
        var done = campaign.next().putInto(EvaluationState.CERTIFIED);
        var lastDay = LocalDate.of(campaign.year(), 7, 19);
        assertThat(job.remind(lastDay.minusDays(7))).isPositive();
        assertThat(job.remind(lastDay.minusDays(7))).isZero();
        job.remind(lastDay.minusDays(6));
        job.remind(lastDay.plusDays(3));
        owing.asOfficer()
                .get("/api/v1/me/notices?sort=at")
                .then()
                .body("items.kind", contains("REMINDER_BEFORE", "REMINDER_AFTER"))
                .body("items.params.days", contains("7", "3"))
                .body("items[0].params.deadline", equalTo(campaign.year() + "-07-20"));
        done.asOfficer().get("/api/v1/me/notices").then().body("items", empty());
    }
}
