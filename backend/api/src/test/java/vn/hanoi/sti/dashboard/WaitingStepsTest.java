package vn.hanoi.sti.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.catalogue.ListState;
import vn.hanoi.sti.catalogue.OpenList;
import vn.hanoi.sti.criteria.DraftSet;
import vn.hanoi.sti.dashboard.DashboardView.StepKind;
import vn.hanoi.sti.dashboard.DashboardView.WaitingStep;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.OpenSteps.OpenStep;
import vn.hanoi.sti.shared.security.Permissions;

/** What waits, for whom, and who is late. */
@Tag("fast")
class WaitingStepsTest {
    private static final UUID ME = UUID.randomUUID();

    @Test
    void what_i_may_act_on_comes_first_and_the_longest_waiting_of_each_step_is_named() {
        var waiting = new WaitingSteps();
        for (var i = 0; i < 5; i++) {
            waiting.add(open(EvaluationState.SCORED, false, i));
        }
        waiting.add(open(EvaluationState.SCORED, true, 9));
        waiting.add(open(EvaluationState.CERTIFIED, false, 3));
        waiting.add(open(EvaluationState.COLLECTING, true, 1));
        waiting.add(open(EvaluationState.SUBMITTED, true, 1));
        var all = waiting.all();
        assertThat(all).extracting(WaitingStep::kind).containsExactly(StepKind.PROPOSE, StepKind.START_APPRAISAL);
        var propose = all.getFirst();
        assertThat(propose.count()).isEqualTo(6);
        assertThat(propose.mine()).isEqualTo(1);
        assertThat(propose.since()).isEqualTo(Instant.ofEpochSecond(0));
        assertThat(propose.items())
                .extracting(item -> item.since().getEpochSecond())
                .containsExactly(9L, 0L, 1L);
        assertThat(propose.waitingFor()).isEqualTo("DOST_LEADER");
    }

    @Test
    void a_list_never_waits_for_who_took_an_earlier_step() {
        assertThat(mine(ListState.DRAFT, null, null)).isTrue();
        assertThat(mine(ListState.PROPOSED, ME, null)).isFalse();
        assertThat(mine(ListState.PROPOSED, UUID.randomUUID(), null)).isTrue();
        assertThat(mine(ListState.SUBMITTED, UUID.randomUUID(), ME)).isFalse();
        assertThat(mine(ListState.SUBMITTED, ME, UUID.randomUUID())).isFalse();
        assertThat(mine(ListState.SUBMITTED, UUID.randomUUID(), UUID.randomUUID()))
                .isTrue();
        var waiting = new WaitingSteps();
        waiting.add(list(ListState.APPROVED, null, null), viewer());
        waiting.add(new DraftSet(UUID.randomUUID(), "PL1", 2, "Bộ tiêu chí", false, Instant.EPOCH), viewer());
        assertThat(waiting.all()).isEmpty();
    }

    @Test
    void only_a_dossier_that_never_came_is_late() {
        var today = LocalDate.of(2026, 7, 25);
        var owes = open(EvaluationState.COLLECTING, false, 0);
        var signs = open(EvaluationState.SUBMITTED, false, 0);
        var back = new OpenStep(
                evaluation(EvaluationState.COLLECTING, Instant.parse("2026-07-22T05:00:00Z")), false, Instant.EPOCH);
        assertThat(LateUnits.of(List.of(back, owes, signs), today))
                .extracting(DashboardView.LateUnit::days, DashboardView.LateUnit::waitingFor)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(6, "ORG_OFFICER"),
                        org.assertj.core.groups.Tuple.tuple(6, "ORG_HEAD"));
        assertThat(LateUnits.of(List.of(owes), LocalDate.of(2026, 7, 19))).isEmpty();
    }

    private static boolean mine(ListState state, UUID proposedBy, UUID submittedBy) {
        var waiting = new WaitingSteps();
        waiting.add(list(state, proposedBy, submittedBy), viewer());
        return waiting.all().getFirst().mine() == 1;
    }

    private static OpenList list(ListState state, UUID proposedBy, UUID submittedBy) {
        return new OpenList(UUID.randomUUID(), 2026, "PLAN", state, proposedBy, submittedBy, Instant.EPOCH);
    }

    private static Viewer viewer() {
        return new Viewer(
                ME,
                "Người thử",
                Set.of(Permissions.LIST_PROPOSE, Permissions.LIST_SUBMIT, Permissions.LIST_APPROVE),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static OpenStep open(EvaluationState state, boolean mine, long since) {
        return new OpenStep(evaluation(state, null), mine, Instant.ofEpochSecond(since));
    }

    private static EvaluationCase evaluation(EvaluationState state, Instant certified) {
        return new EvaluationCase(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2026,
                "ORGANIZATION",
                null,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "TC",
                "Tổ chức",
                null,
                Map.of("AR", "1"),
                LocalDate.of(2010, 1, 1),
                state,
                UUID.randomUUID(),
                List.of(2023, 2024, 2025),
                LocalDate.of(2026, 7, 20),
                LocalDate.of(2026, 7, 20),
                null,
                null,
                certified,
                Set.of(),
                Instant.EPOCH,
                null,
                0);
    }
}
