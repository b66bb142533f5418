package vn.hanoi.sti.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.calendar.CalendarDay.DayKind;
import vn.hanoi.sti.shared.problem.ProblemError;

@Tag("fast")
class YearRulesTest {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2026-04-30, HOLIDAY, ",
        "2026-04-26, HOLIDAY, ", // a Sunday
        "2026-04-27, DAY_OFF_IN_LIEU, ",
        "2026-01-10, WORKING_DAY, ", // a Saturday
        "2027-04-30, HOLIDAY, calendar.day.other-year",
        "2026-04-26, DAY_OFF_IN_LIEU, calendar.day.off-anyway",
        "2026-01-12, WORKING_DAY, calendar.day.worked-anyway"
    })
    void a_day_is_an_exception_from_its_weekday(LocalDate day, DayKind kind, String code) {
        var request = new SaveYear(true, "Thông báo", List.of(new SaveYear.Day(day, kind, "Ngày")));
        assertThat(YearRules.gaps(2026, request).stream().map(ProblemError::code))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @org.junit.jupiter.api.Test
    void a_day_is_named_once() {
        var day = new SaveYear.Day(LocalDate.of(2026, 9, 2), DayKind.HOLIDAY, "Quốc khánh");
        assertThat(YearRules.gaps(2026, new SaveYear(true, "Thông báo", List.of(day, day))))
                .containsExactly(ProblemError.at(
                        "/days/1/day", "calendar.day.twice", java.util.Map.of("day", "2026-09-02", "year", "2026")));
    }
}
