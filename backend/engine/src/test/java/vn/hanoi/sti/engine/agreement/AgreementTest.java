package vn.hanoi.sti.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.agreement.Estimate.Why;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.PreparedSet;

class AgreementTest {

    @ParameterizedTest
    @CsvSource({
        // levels, n, mean, median, range, deviation, pairs more than one level apart
        "3,      1, 3,    3,   0, TOO_FEW_RATERS, 0",
        "35,     2, 4,    4,   2, TOO_FEW_RATERS, 1",
        "333,    3, 3,    3,   0, 0.00,           0",
        "234,    3, 3,    3,   2, 1.00,           1",
        "2244,   4, 3,    3,   2, 1.15,           4",
        "0125,   4, 2,    3/2, 5, 2.16,           4",
        "12345,  5, 3,    3,   4, 1.58,           6"
    })
    void oneUnit(String levels, int n, String mean, String median, int range, String deviation, int apart) {
        String[] rows = levels.trim().split("");
        UnitSpread unit = Agreement.of(AlphaTest.ratings(rows), 1).units().getFirst();
        assertThat(unit.count()).isEqualTo(n);
        assertThat(Exact.text(unit.mean())).isEqualTo(mean);
        assertThat(Exact.text(unit.median())).isEqualTo(median);
        assertThat(unit.range()).isEqualTo(range);
        assertThat(text(unit.deviationShown())).isEqualTo(deviation);
        assertThat(unit.apart())
                .hasSize(apart)
                .allSatisfy(pair ->
                        assertThat(pair.higherLevel() - pair.lowerLevel()).isGreaterThan(1));
    }

    @Test
    void membersMoreThanOneLevelApartAreNamed() {
        Agreement agreement = Agreement.of(AlphaTest.ratings("13", "24", "31"), 1);
        assertThat(agreement.toReconcile()).extracting(UnitSpread::unit).containsExactly("u00", "u01");
        assertThat(agreement.units().getFirst().apart()).containsExactly(new UnitSpread.Pair("m0", 1, "m2", 3));
        assertThat(Agreement.of(AlphaTest.ratings("12", "23"), 1).toReconcile()).isEmpty();
    }

    @Test
    void offsetsAreAgainstTheOthers() {
        // The third is two levels above the mean of the others everywhere; the one unit rated alone counts for nothing.
        List<MemberOffset> members =
                Agreement.of(AlphaTest.ratings("123.", "123.", "3455"), 1).members();
        assertThat(members).extracting(member -> text(member.offset())).containsExactly("-1", "-1", "2");
        assertThat(members).extracting(MemberOffset::rated).containsExactly(3, 3, 4);
        assertThat(Agreement.of(AlphaTest.ratings("12", "23"), 1).members())
                .allSatisfy(member -> assertThat(member.offset()).isEqualTo(Estimate.not(Why.TOO_FEW_RATERS)));
        assertThat(Agreement.of(AlphaTest.ratings("1.", "2.", ".3"), 1)
                        .members()
                        .getLast()
                        .offset())
                .isEqualTo(Estimate.not(Why.NOTHING_IN_COMMON));
    }

    @ParameterizedTest
    @CsvSource({"33333,12345,true", "3333,1234,false", "33333,33333,false", "33334,12345,false"})
    void theSameLevelThroughoutIsNoticed(String own, String others, boolean straight) {
        assertThat(Agreement.of(AlphaTest.ratings(own, others, others), 1)
                        .members()
                        .getFirst()
                        .straight())
                .isEqualTo(straight);
    }

    @Test
    void leavingOneOutMayTurnTheGrade() {
        PreparedSet set = PreparedSet.of(Sets.of("{'method':'RUBRIC','levels':5}"));
        EvaluationInput input = Sets.input("'values':{}");
        List<LeaveOneOut> effects = LeaveOneOut.of(set, input, rated("4", "4", "1"));
        // 60 points with all of them: C; 80 without the strict one: B; 50 without a mild one: still C.
        assertThat(effects)
                .extracting(LeaveOneOut::effect)
                .containsExactly(effect("50", "C", false), effect("50", "C", false), effect("80", "B", true));
    }

    @Test
    void whoRatedAloneCannotBeLeftOut() {
        PreparedSet set = PreparedSet.of(Sets.of("{'method':'RUBRIC','levels':5}"));
        EvaluationInput input = Sets.input("'values':{}");
        assertThat(LeaveOneOut.of(set, input, rated("4", "4")))
                .extracting(LeaveOneOut::effect)
                .containsOnly(Estimate.not(Why.TOO_FEW_RATERS));
        List<Rating> ratings =
                new ArrayList<>(List.of(new Rating("X", "m0", 4), new Rating("Y", "m1", 3), new Rating("Y", "m2", 3)));
        assertThat(LeaveOneOut.of(set, input, Ratings.of(ratings)).getFirst().effect())
                .isEqualTo(Estimate.not(Why.SOLE_RATER));
    }

    @Test
    void levelsOfAnIndicatorWithYearsAreThoseOfTheLast() {
        CriteriaSet set = Sets.of("{'method':'RUBRIC','levels':5,'aggregation':'LAST'}");
        EvaluationInput input = Sets.input(
                "'values':{'X':{'years':{'2024':{'state':'REPORTED','levels':[1]},'2025':{'state':'REPORTED','levels':[1]}}}}");
        assertThat(set.indicators().getFirst().method()).isInstanceOf(Method.Rubric.class);
        assertThat(LeaveOneOut.of(PreparedSet.of(set), input, rated("4", "4", "1"))
                        .getLast()
                        .effect())
                .isEqualTo(effect("80", "B", true));
    }

    @Test
    void nothingRatedIsNothingToAgreeOn() {
        Agreement none = Agreement.of(Ratings.of(List.of()), 1);
        assertThat(none.units()).isEmpty();
        assertThat(none.members()).isEmpty();
        assertThat(none.alpha()).isEqualTo(Estimate.not(Why.TOO_FEW_RATERS));
    }

    private static Ratings rated(String... levels) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            ratings.add(new Rating("X", "m" + i, Integer.parseInt(levels[i])));
        }
        return Ratings.of(ratings);
    }

    private static Estimate<LeaveOneOut.Effect> effect(String total, String grade, boolean flips) {
        return Estimate.of(
                new LeaveOneOut.Effect(Optional.of(Fraction.of(Long.parseLong(total))), Optional.of(grade), flips));
    }

    private static String text(Estimate<?> estimate) {
        return switch (estimate) {
            case Estimate.Known<?> known -> known.value().toString();
            case Estimate.NotEstimable<?> not -> not.why().name();
        };
    }
}
