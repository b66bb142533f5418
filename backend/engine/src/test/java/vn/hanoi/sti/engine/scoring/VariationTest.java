package vn.hanoi.sti.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.number.NumberText;

class VariationTest {

    private static final CriteriaSet PLAN = Sets.checklists("PLAN", "A1:A/A.1=50 A2:B/B.1=30 A3:B/B.1=20");
    private static final EvaluationInput INPUT = Sets.input(
            "'values':{'A1':{'met':'6','applicable':'10'},"
                    + "'A2':{'met':'10','applicable':'10'},'A3':{'state':'NOT_APPLICABLE'}},'dossier':{'complete':true,'daysLate':0}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // weights | bounds | shares | total | grade | weight of A1, A2
                "|||80|B|50 50",
                "A1=2|||220/3|B|200/3 100/3",
                "A2=0 A3=0|||60|C|100 -",
                "A1=0.5|||260/3|B|100/3 200/3",
                "|A=80||80|A|50 50",
                "|B=81||80|C|50 50",
                "||A1=1|100|A|50 50",
                "||A1=1/5|60|C|50 50",
                "||A3=1|80|B|50 50",
                "A1=2|B=74||220/3|C|200/3 100/3"
            })
    void whatFollows(String weights, String bounds, String shares, String total, String grade, String weighed) {
        Trial trial =
                PreparedSet.of(PLAN).varied(variation(weights, bounds, shares)).tryOut(INPUT);
        assertThat(trial.total().map(Exact::text)).contains(total);
        assertThat(trial.grade()).contains(grade);
        assertThat(weight(trial, "A1") + " " + weight(trial, "A2")).isEqualTo(weighed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X1=1|||/weights/X1 variation.indicator.unknown",
                "A1=-1|||/weights/A1 variation.weight.range",
                "A1=10.1|||/weights/A1 variation.weight.range",
                "A1=0 A2=0 A3=0|||/weights variation.weights.nothing-left",
                "|E=10||/bounds/E variation.grade.unknown",
                "|A=101||/bounds/A variation.bound.range",
                "|D=-1||/bounds/D variation.bound.range",
                "|A=70||/bounds variation.bounds.order",
                "||X1=1|/shares/X1 variation.indicator.unknown",
                "||A1=1.1|/shares/A1 variation.share.range",
                "||A1=-0.1|/shares/A1 variation.share.range"
            })
    void whatCannotBeMoved(String weights, String bounds, String shares, String finding) {
        Variation variation = variation(weights, bounds, shares);
        assertThat(variation.check(PLAN))
                .extracting((Finding gap) -> gap.pointer() + " " + gap.code())
                .containsExactly(finding);
        assertThatThrownBy(() -> PreparedSet.of(PLAN).varied(variation)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("vn.hanoi.sti.engine.sensitivity.StabilityTest#goldens")
    void nothingMovedChangesNothing(String golden) {
        EvaluationInput input = EvaluationInput.read(Resources.golden(golden).get("input"))
                .input()
                .orElseThrow();
        PreparedSet set = PreparedSet.of(Resources.set(input.criteriaSet()));
        EvaluationResult result = ScoringEngine.evaluate(set, input);
        SortedMap<String, Fraction> same = new TreeMap<>();
        set.set().indicators().forEach(indicator -> same.put(indicator.code(), Fraction.of(2)));
        Trial trial = set.varied(new Variation(same, new TreeMap<>(), new TreeMap<>()))
                .tryOut(input);
        assertThat(trial).isEqualTo(Trial.of(result));
    }

    @Test
    void whatReachesAShareIsTakenAsProved() {
        EvaluationInput input = Sets.input("'values':{'A1':{'met':'6','applicable':'10'},"
                + "'A2':{'met':'10','applicable':'10'},'A3':{'met':'10','applicable':'10'}},'withoutEvidence':['A1']");
        PreparedSet set = PreparedSet.of(PLAN);
        assertThat(set.varied(variation(null, null, null)).tryOut(input).total())
                .contains(Fraction.of(50));
        assertThat(set.varied(variation(null, null, "A1=0.5")).tryOut(input).total())
                .contains(Fraction.of(75));
    }

    private static String weight(Trial trial, String code) {
        return trial.parts().stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .flatMap(Trial.Part::effectiveWeight)
                .map(Exact::text)
                .orElse("-");
    }

    static Variation variation(String weights, String bounds, String shares) {
        SortedMap<String, BigDecimal> from = new TreeMap<>();
        pairs(bounds).forEach(pair -> from.put(pair[0], new BigDecimal(pair[1])));
        return new Variation(fractions(weights), from, fractions(shares));
    }

    private static SortedMap<String, Fraction> fractions(String text) {
        SortedMap<String, Fraction> map = new TreeMap<>();
        pairs(text)
                .forEach(pair -> map.put(pair[0], NumberText.fraction(pair[1]).orElseThrow()));
        return map;
    }

    private static List<String[]> pairs(String text) {
        List<String[]> pairs = new ArrayList<>();
        if (text != null) {
            for (String pair : text.split(" ")) {
                pairs.add(pair.split("="));
            }
        }
        return pairs;
    }
}
