package vn.hanoi.sti.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.evaluation.TaskRow.Bucket;
import vn.hanoi.sti.evaluation.TaskRow.Kind;
import vn.hanoi.sti.evaluation.TaskRow.ObjectType;

/** Whose move it is, who waits, how urgent it is and in which order it is shown. */
@Tag("fast")
class TaskRulesTest {
    @ParameterizedTest(name = "{0} · {1}: {2}")
    @CsvSource({
        "officer, COLLECTING, SUPPLY mine timed",
        "officer, SUBMITTED, CERTIFY waiting timed",
        "officer, APPRAISING, APPRAISE waiting",
        "officer, PROPOSED, APPROVE waiting",
        "officer, APPROVED, none",
        "head, COLLECTING, SUPPLY mine timed",
        "head, SUBMITTED, CERTIFY mine timed",
        "head, CERTIFIED, START_APPRAISAL waiting",
        "governing body, COLLECTING, none",
        "dost-officer, COLLECTING, SUPPLY waiting timed",
        "dost-officer, SUBMITTED, CERTIFY waiting timed",
        "dost-officer, CERTIFIED, START_APPRAISAL mine",
        "dost-officer, APPRAISING, APPRAISE mine",
        "dost-officer, SCORED, none",
        "dost-officer who appraised, SCORED, PROPOSE waiting",
        "dost-officer who appraised, PROPOSED, APPROVE waiting",
        "dost-officer of the organization, CERTIFIED, none",
        "dost-leader, APPRAISING, none",
        "dost-leader, SCORED, PROPOSE mine",
        "dost-leader who appraised, SCORED, PROPOSE waiting",
        "dost-leader, PROPOSED, none",
        "dost-leader who proposed, PROPOSED, APPROVE waiting",
        "city-leader, SCORED, none",
        "city-leader, PROPOSED, APPROVE mine",
        "city-leader who proposed, PROPOSED, APPROVE waiting",
        "auditor, PROPOSED, none",
        "machine, COLLECTING, none",
        "admin, COLLECTING, none",
    })
    void each_step_concerns_those_who_do_it_and_those_who_wait(String who, EvaluationState state, String expected) {
        var step = TaskRules.step(state, false, false, EvaluationRulesTest.actor(who));
        var told = step.map(s -> s.kind() + (s.mine() ? " mine" : " waiting") + (s.timed() ? " timed" : ""))
                .orElse("none");
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void what_came_back_is_to_be_fixed_and_has_no_deadline_once_certified() {
        var officer = EvaluationRulesTest.actor("officer");
        assertThat(TaskRules.step(EvaluationState.COLLECTING, true, false, officer))
                .contains(new TaskRules.Step(Kind.FIX_RETURNED, true, true));
        assertThat(TaskRules.step(EvaluationState.COLLECTING, true, true, officer))
                .contains(new TaskRules.Step(Kind.FIX_RETURNED, true, false));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2026-07-19, 2026-07-20, OVERDUE", "true, 2026-07-19, 2026-07-19, DUE_SOON",
                "true, 2026-07-19, 2026-07-12, DUE_SOON",
        "true, 2026-07-19, 2026-07-11, LATER", "true, , 2026-07-11, NO_DEADLINE",
                "false, 2026-07-19, 2026-07-20, WAITING"
    })
    void urgency_is_counted_to_the_last_day(boolean mine, LocalDate lastDay, LocalDate today, Bucket bucket) {
        assertThat(TaskRules.bucket(mine, lastDay, today)).isEqualTo(bucket);
    }

    @Test
    void own_steps_come_first_each_by_deadline() {
        var ordered = Stream.of(
                        task("d", Bucket.WAITING, LocalDate.of(2026, 1, 1)), task("c", Bucket.NO_DEADLINE, null),
                        task("b", Bucket.LATER, LocalDate.of(2026, 9, 1)),
                                task("a", Bucket.OVERDUE, LocalDate.of(2026, 7, 1)))
                .sorted(TaskRules.ORDER)
                .map(TaskRow::id)
                .toList();
        assertThat(ordered).containsExactly("a", "b", "c", "d");
    }

    private static TaskRow task(String id, Bucket bucket, LocalDate deadline) {
        return new TaskRow(
                id,
                Kind.SUPPLY,
                ObjectType.EVALUATION,
                UUID.randomUUID(),
                "Tổ chức",
                "COLLECTING",
                deadline,
                false,
                0,
                bucket,
                "ORG_OFFICER",
                Instant.EPOCH,
                null,
                null);
    }
}
