package vn.hanoi.sti.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.number.Fraction;

@Tag("fast")
class LevelBalanceTest {
    private static Share share(IooiLevel level, long weight, Fraction points, boolean asks, int files) {
        return new Share(level, Fraction.of(weight), points, asks, files);
    }

    private static LevelBalance of(List<LevelBalance> levels, IooiLevel level) {
        return levels.stream()
                .filter(known -> known.level() == level)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void levels_come_in_the_order_of_the_chain_whatever_weighs_nothing() {
        var levels = LevelBalance.of(List.of());
        assertThat(levels).extracting(LevelBalance::level).containsExactly(IooiLevel.values());
        assertThat(levels).allSatisfy(level -> {
            assertThat(level.weight()).isEqualTo("0");
            assertThat(level.achievedPercentShown()).isNull();
        });
    }

    @Test
    void one_evaluation_is_its_own_sum() {
        var output = of(
                LevelBalance.of(List.of(List.of(
                        share(IooiLevel.OUTPUT, 6, Fraction.of(2), true, 2),
                        share(IooiLevel.OUTPUT, 4, Fraction.of(1, 3), true, 0),
                        share(IooiLevel.OUTPUT, 0, Fraction.ZERO, true, 5),
                        share(IooiLevel.OUTPUT, 5, Fraction.ZERO, false, 1),
                        share(IooiLevel.IMPACT, 9, Fraction.of(9), true, 1)))),
                IooiLevel.OUTPUT);
        assertThat(output)
                .isEqualTo(new LevelBalance(IooiLevel.OUTPUT, "15", "15.00", "7/3", "2.33", "15.56", 3, 2, 1, 3));
    }

    @Test
    void of_several_each_counts_the_same_also_one_without_the_level() {
        var one = List.of(share(IooiLevel.INPUT, 10, Fraction.of(10), true, 1));
        var other = List.of(share(IooiLevel.INPUT, 20, Fraction.of(5), true, 0));
        var without = List.of(share(IooiLevel.OUTCOME, 100, Fraction.of(50), true, 0));
        var input = of(LevelBalance.of(List.of(one, other, without)), IooiLevel.INPUT);
        assertThat(input).isEqualTo(new LevelBalance(IooiLevel.INPUT, "10", "10.00", "5", "5.00", "50.00", 2, 2, 1, 1));
    }
}
