package vn.hanoi.sti.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The passport says so when points do not come to the total, to the last digit. */
@Tag("fast")
class SumTest {
    @Test
    void exact_points_that_come_to_the_total_are_equal_whatever_rounding_shows() {
        var sum = PassportService.sum(List.of("1/3", "1/3", "1/3"), List.of("0.33", "0.33", "0.33"), "1");
        assertThat(sum.exact()).isEqualTo("1");
        assertThat(sum.shownSum()).isEqualTo("0.99");
        assertThat(sum.equalsTotal()).isTrue();
    }

    @Test
    void the_least_difference_is_told() {
        assertThat(PassportService.sum(List.of("1/3", "1/3"), List.of(), "2/3").equalsTotal())
                .isTrue();
        assertThat(PassportService.sum(List.of("1/3", "1/3"), List.of(), "666667/1000000")
                        .equalsTotal())
                .isFalse();
    }

    @Test
    void without_a_total_there_are_no_points_either() {
        assertThat(PassportService.sum(List.of(), List.of(), null).equalsTotal())
                .isTrue();
        assertThat(PassportService.sum(List.of("1"), List.of("1"), null).equalsTotal())
                .isFalse();
    }
}
