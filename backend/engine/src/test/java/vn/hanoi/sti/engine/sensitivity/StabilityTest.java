package vn.hanoi.sti.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.number.Draws;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.engine.scoring.PreparedSet;
import vn.hanoi.sti.engine.scoring.Regrading;

class StabilityTest {

    private static final int DRAWS = 120;

    static Stream<String> goldens() {
        return Resources.goldens().stream()
                .map(path -> path.getFileName().toString().replace(".json", ""));
    }

    /** Comparing in whole numbers must come to what grading every draw by the rules comes to. */
    @ParameterizedTest
    @MethodSource("goldens")
    void countsWhatTheRulesWouldGradeOneByOne(String golden) {
        Regrading regrading = golden(golden);
        for (int spread : new int[] {1, 12, 50}) {
            assertThat(Stability.of(regrading, spread, 20260720, DRAWS).grades())
                    .as("spread %s", spread)
                    .isEqualTo(oneByOne(regrading, spread));
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void nothingMovedIsNothingTurned(String golden) {
        Regrading regrading = golden(golden);
        List<Fraction> weights = regrading.live().stream()
                .map(part -> part.effectiveWeight().orElseThrow())
                .toList();
        List<Fraction> shares = regrading.live().stream()
                .map(part -> part.share().orElseThrow())
                .toList();
        if (!weights.isEmpty()) {
            assertThat(regrading.grade(weights, shares))
                    .isEqualTo(regrading.result().grade());
        }
    }

    @Test
    void aTotalOnTheBoundFallsAboutEveryOtherTime() {
        // 50 + 20 of 100: a B exactly, that half of all other weights lose.
        Regrading regrading = checklists("A1:A/A.1=50 A2:A/A.2=50", "[5,5],[2,5]");
        assertThat(regrading.result().grade()).contains("B");
        Stability stability = Stability.of(regrading, 10, 1, Stability.DRAWS);
        assertThat(stability.kept()).isBetween(4_700, 5_300);
        assertThat(stability.share()).isEqualTo(Fraction.of(stability.kept(), 10_000));
        assertThat(stability.grades()).containsOnlyKeys("B", "C");
        assertThat(Stability.of(regrading, 10, 1, Stability.DRAWS)).isEqualTo(stability);
        assertThat(Stability.of(regrading, 10, 2, Stability.DRAWS)).isNotEqualTo(stability);
    }

    @Test
    void whatReachesTheSameEverywhereHangsOnNoWeight() {
        Regrading regrading = checklists("A1:A/A.1=50 A2:A/A.2=50", "[7,10],[7,10]");
        assertThat(Stability.of(regrading, 50, 1, 2_000).kept()).isEqualTo(2_000);
    }

    @Test
    void spreadsAndDrawsHaveBounds() {
        Regrading regrading = checklists("A1:A/A.1=100", "[7,10]");
        for (int spread : new int[] {0, 51, -1}) {
            assertThatThrownBy(() -> Stability.of(regrading, spread, 1, 10))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Stability.of(regrading, 5, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SortedMap<String, Integer> oneByOne(Regrading regrading, int spread) {
        Draws source = new Draws(20260720);
        SortedMap<String, Integer> grades = new TreeMap<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Fraction> weights = new ArrayList<>();
            List<Fraction> shares = new ArrayList<>();
            regrading.live().forEach(part -> {
                int factor = 1_000 - 10 * spread + source.below(20 * spread + 1);
                weights.add(part.effectiveWeight().orElseThrow().multiply(Fraction.of(factor)));
                shares.add(part.share().orElseThrow());
            });
            Fraction sum = Exact.sum(weights);
            List<Fraction> scaled = weights.stream()
                    .map(weight -> weight.multiply(Exact.HUNDRED).divide(sum))
                    .toList();
            grades.merge(regrading.grade(scaled, shares).orElse(EvaluationResult.NOT_GRADED), 1, Integer::sum);
        }
        return grades;
    }

    static Regrading golden(String name) {
        EvaluationInput input = EvaluationInput.read(Resources.golden(name).get("input"))
                .input()
                .orElseThrow();
        return Regrading.of(PreparedSet.of(Resources.set(input.criteriaSet())), input);
    }

    /** Checklists of a plan with what they met: "[met,applicable],…" in the order of the layout. */
    static Regrading checklists(String layout, String met) {
        return Regrading.of(
                PreparedSet.of(Sets.checklists("PLAN", layout)), input(Sets.checklists("PLAN", layout), met));
    }

    static EvaluationInput input(CriteriaSet set, String met) {
        StringBuilder values = new StringBuilder();
        String[] pairs = met.substring(1, met.length() - 1).split("\\],\\[");
        for (int i = 0; i < pairs.length; i++) {
            String[] pair = pairs[i].split(",");
            values.append(i == 0 ? "" : ",")
                    .append("'%s':{'met':'%s','applicable':'%s'}"
                            .formatted(set.indicators().get(i).code(), pair[0], pair[1]));
        }
        return Sets.input("'values':{" + values + "},'dossier':{'complete':true,'daysLate':0}");
    }
}
