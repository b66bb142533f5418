package vn.hanoi.sti.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.sti.evaluation.EvaluationRules.Verdict.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.hanoi.sti.shared.security.RolePermissions;

/** The state table: for every state and every kind of person, exactly what they may do. */
@Tag("fast")
class EvaluationRulesTest {
    @ParameterizedTest(name = "{0} · {1}: {2}")
    @CsvFileSource(resources = "/cases/evaluation-actions.csv", numLinesToSkip = 1)
    void everybody_may_do_exactly_their_part(String who, EvaluationState state, String actions) {
        var expected = actions == null
                ? List.<EvaluationAction>of()
                : Arrays.stream(actions.split(" "))
                        .map(EvaluationAction::valueOf)
                        .toList();
        assertThat(EvaluationRules.allowed(state, actor(who))).isEqualTo(expected);
    }

    @Test
    void the_cases_cover_every_state_for_everybody() throws Exception {
        var covered = new TreeMap<String, Set<String>>();
        try (var in = getClass().getResourceAsStream("/cases/evaluation-actions.csv")) {
            new String(in.readAllBytes())
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> covered.computeIfAbsent(cells[0], k -> new HashSet<>())
                            .add(cells[1]));
        }
        assertThat(covered).hasSize(17);
        assertThat(covered.values()).allSatisfy(states -> assertThat(states).hasSize(EvaluationState.values().length));
    }

    @Test
    void what_the_table_lacks_is_a_wrong_state_for_everybody() {
        var allPowerful = new EvaluationRules.Actor(
                RolePermissions.of(List.of("dost-officer", "dost-leader", "city-leader", "unit-member")),
                false,
                false,
                false,
                false,
                false);
        var refused = new ArrayList<String>();
        for (var state : EvaluationState.values()) {
            for (var action : EvaluationAction.values()) {
                var known =
                        EvaluationRules.TABLE.stream().anyMatch(row -> row.from() == state && row.action() == action);
                assertThat(EvaluationRules.judge(state, action, allPowerful) == WRONG_STATE)
                        .as(state + " " + action)
                        .isEqualTo(!known);
                if (!known) {
                    refused.add(state + " " + action);
                }
            }
        }
        assertThat(refused).hasSize(7 * 10 - EvaluationRules.TABLE.size());
    }

    @Test
    void only_what_leads_back_for_a_reason_needs_one() {
        assertThat(EvaluationRules.TABLE).allSatisfy(row -> {
            var back = Set.of(EvaluationAction.RETURN, EvaluationAction.AMEND);
            assertThat(row.needsReason()).isEqualTo(back.contains(row.action()));
            assertThat(row.to().compareTo(row.from()) < 0)
                    .isEqualTo(back.contains(row.action()) || row.action() == EvaluationAction.UNSUBMIT);
        });
    }

    @Test
    void nobody_judges_their_own_organization_or_their_own_work() {
        for (var row : EvaluationRules.TABLE) {
            if (row.standing() == EvaluationRules.Standing.OUTSIDER) {
                var member = new EvaluationRules.Actor(row.permissions(), true, false, false, false, false);
                assertThat(EvaluationRules.judge(row.from(), row.action(), member))
                        .as(row.toString())
                        .isEqualTo(SEPARATION_OF_DUTIES);
            }
        }
        assertThat(judge(EvaluationState.SCORED, EvaluationAction.PROPOSE, "dost-leader who appraised"))
                .isEqualTo(SEPARATION_OF_DUTIES);
        assertThat(judge(EvaluationState.PROPOSED, EvaluationAction.APPROVE, "city-leader who appraised"))
                .isEqualTo(SEPARATION_OF_DUTIES);
        assertThat(judge(EvaluationState.PROPOSED, EvaluationAction.APPROVE, "city-leader who proposed"))
                .isEqualTo(SEPARATION_OF_DUTIES);
        assertThat(judge(EvaluationState.SUBMITTED, EvaluationAction.CERTIFY, "officer"))
                .isEqualTo(FORBIDDEN);
        assertThat(judge(EvaluationState.COLLECTING, EvaluationAction.SUBMIT, "governing body"))
                .isEqualTo(FORBIDDEN);
    }

    private static EvaluationRules.Verdict judge(EvaluationState state, EvaluationAction action, String who) {
        return EvaluationRules.judge(state, action, actor(who));
    }

    static EvaluationRules.Actor actor(String who) {
        var role = Map.of(
                        "officer",
                        "unit-member",
                        "head",
                        "unit-member",
                        "governing body",
                        "unit-member",
                        "machine",
                        "machine-reader")
                .getOrDefault(who, who.split(" ")[0]);
        return new EvaluationRules.Actor(
                RolePermissions.of(List.of(role)),
                who.equals("officer") || who.endsWith("of the organization"),
                who.equals("head"),
                who.endsWith("who entered"),
                who.endsWith("who appraised"),
                who.endsWith("who proposed"));
    }
}
