package vn.hanoi.sti.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.engine.agreement.Estimate.Why;
import vn.hanoi.sti.engine.number.Fraction;

class AlphaTest {

    /**
     * Example of section C, four observers and twelve units with missing data, in K. Krippendorff, Computing
     * Krippendorff's Alpha-Reliability (2011): ordinal alpha 0.815. "." is missing.
     */
    @Test
    void thePublishedExample() {
        Alpha alpha = known(Alpha.of(ratings("123321412...", "1233224125.3", ".3332342251.", "12332441251."), 1));
        assertThat(decimal(alpha.value())).startsWith("0.815");
        assertThat(alpha.pairable()).isEqualTo(40);
    }

    @Test
    void fullAgreementIsOneAndTheIntervalIsAPoint() {
        Alpha alpha = known(Alpha.of(ratings("012345", "012345", "012345"), 7));
        assertThat(alpha.value()).isEqualTo(Fraction.ONE);
        assertThat(alpha.interval()).isEqualTo(new Alpha.Interval(Fraction.ONE, Fraction.ONE));
    }

    @Test
    void oppositesAreBelowChance() {
        assertThat(known(Alpha.of(ratings("0505", "5050", "0505"), 7)).value().signum())
                .isNegative();
    }

    @Test
    void theIntervalHoldsTheValueAndHangsOnTheSeedAlone() {
        Ratings ratings = ratings("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
        Alpha alpha = known(Alpha.of(ratings, 20260720));
        assertThat(alpha.interval().low()).isLessThan(alpha.value());
        assertThat(alpha.interval().high()).isGreaterThan(alpha.value());
        assertThat(known(Alpha.of(ratings, 20260720))).isEqualTo(alpha);
        assertThat(known(Alpha.of(ratings, 20260721)).interval()).isNotEqualTo(alpha.interval());
        assertThat(alpha.estimable()).isEqualTo(Alpha.SAMPLES);
    }

    @Test
    void theOrderInWhichLevelsCameInChangesNothing() {
        List<Rating> given = list("1233", "1224", "2333");
        Estimate<Alpha> alpha = Alpha.of(Ratings.of(given), 3);
        Collections.reverse(given);
        assertThat(Alpha.of(Ratings.of(given), 3)).isEqualTo(alpha);
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(Alpha.of(ratings("123", "123"), 1)).isEqualTo(Estimate.not(Why.TOO_FEW_RATERS));
        assertThat(Alpha.of(ratings("1..", ".2.", "..3"), 1)).isEqualTo(Estimate.not(Why.NOTHING_IN_COMMON));
        assertThat(Alpha.of(ratings("333", "333", "333"), 1)).isEqualTo(Estimate.not(Why.NO_VARIATION));
    }

    @Test
    void nobodyRatesTwiceNorBeyondTheLevels() {
        assertThatThrownBy(() -> Ratings.of(List.of(new Rating("u", "a", 1), new Rating("u", "a", 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rating("u", "a", 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rating("u", "a", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String decimal(Fraction value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), MathContext.DECIMAL64)
                .toPlainString();
    }

    static Alpha known(Estimate<Alpha> estimate) {
        return ((Estimate.Known<Alpha>) estimate).value();
    }

    /** A row a member, a column a unit, "." for a level that is missing. */
    static Ratings ratings(String... rows) {
        return Ratings.of(list(rows));
    }

    private static List<Rating> list(String... rows) {
        List<Rating> ratings = new ArrayList<>();
        for (int member = 0; member < rows.length; member++) {
            for (int unit = 0; unit < rows[member].length(); unit++) {
                char level = rows[member].charAt(unit);
                if (level != '.') {
                    ratings.add(new Rating("u%02d".formatted(unit), "m" + member, level - '0'));
                }
            }
        }
        return ratings;
    }
}
