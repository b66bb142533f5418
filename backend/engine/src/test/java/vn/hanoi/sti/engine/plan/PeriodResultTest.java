package vn.hanoi.sti.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.sti.engine.plan.PeriodResult.Reason.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.plan.PeriodResult.Known;
import vn.hanoi.sti.engine.plan.PeriodResult.NotComputable;
import vn.hanoi.sti.engine.plan.PeriodResult.Obstacle;

class PeriodResultTest {
    @Test
    void the_result_is_the_weighted_mean_exactly() {
        var result =
                (Known) PeriodResult.of(2021, 2023, List.of(year(2023, 2, 100), year(2021, 1, 80), year(2022, 4, 95)));
        assertThat(result.percent()).isEqualTo(Fraction.of(80 + 4 * 95 + 2 * 100, 7));
        assertThat(result.years()).extracting(PeriodResult.Contribution::year).containsExactly(2021, 2022, 2023);
        assertThat(result.years().get(1).share()).isEqualTo(Fraction.of(4, 7));
        assertThat(result.years().get(1).contribution()).isEqualTo(Fraction.of(380, 7));
    }

    @Test
    void a_third_stays_a_third() {
        var result =
                (Known) PeriodResult.of(2021, 2023, List.of(year(2021, 1, 100), year(2022, 1, 0), year(2023, 1, 0)));
        assertThat(result.percent()).isEqualTo(Fraction.of(100, 3));
    }

    @Test
    void nothing_is_filled_in_and_every_reason_is_named() {
        var result = (NotComputable) PeriodResult.of(
                2021,
                2025,
                List.of(
                        year(2021, 1, 80),
                        new AnnualResult(2022, Fraction.ONE, Optional.empty()),
                        year(2023, 0, 90),
                        year(2023, 1, 90),
                        year(2027, 1, 90)));
        assertThat(result.obstacles())
                .containsExactly(
                        new Obstacle(2022, RESULT_MISSING),
                        new Obstacle(2023, YEAR_TWICE),
                        new Obstacle(2023, WEIGHT_NOT_POSITIVE),
                        new Obstacle(2024, PLAN_MISSING),
                        new Obstacle(2025, PLAN_MISSING),
                        new Obstacle(2027, YEAR_OUTSIDE));
    }

    private static AnnualResult year(int year, long weight, long percent) {
        return new AnnualResult(year, Fraction.of(weight), Optional.of(Fraction.of(percent)));
    }
}
