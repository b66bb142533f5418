package vn.hanoi.sti.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.calendar.Clause;
import vn.hanoi.sti.engine.calendar.Deadline;
import vn.hanoi.sti.engine.calendar.Obligation;
import vn.hanoi.sti.engine.calendar.Timing;

/** When a legal deadline becomes work, and when it no longer is. */
@Tag("fast")
class CalendarWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @ParameterizedTest(name = "from {0} to {1}, met {2}, followed {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2026-07-19, -, true, true",
                "-, 2026-07-15, -, true, true",
                "-, 2026-09-13, -, true, true",
                "-, 2026-09-14, -, true, false",
                "2026-07-15, 2027-06-30, -, true, true",
                "2026-07-16, 2026-07-20, -, true, false",
                "-, 2026-07-14, -, true, true",
                "2019-01-01, 2020-01-01, -, true, true",
                "-, 2026-07-14, -, false, false",
                "-, 2026-07-19, 2026-07-01, true, false",
                "-, 2026-07-14, 2026-07-15, true, false",
                "-, 2026-07-14, 2026-07-16, true, true"
            })
    void becomes_work(LocalDate opens, LocalDate last, LocalDate metOn, boolean followed, boolean work) {
        var obligation = new Obligation(
                "X-1", new Timing.OnOrBefore(last), new Clause("Nghị định", "Điều 1"), "DEPARTMENT", "LATE");
        var duty = new DatedDuty(
                "X/1",
                "PLAN_TASK",
                "Lập danh mục",
                "Trước ngày",
                null,
                new DatedDuty.Body(UUID.randomUUID(), "Sở"),
                null,
                new Deadline(obligation, Optional.ofNullable(opens), last, last, List.of()),
                Optional.ofNullable(metOn),
                followed);
        var item = CalendarWork.item(duty, true, TODAY, 7);
        assertThat(item.isPresent()).isEqualTo(work);
        item.ifPresent(found -> {
            assertThat(found.last()).isEqualTo(last);
            assertThat(found.clause()).isEqualTo(new Clause("Nghị định", "Điều 1"));
            assertThat(found.name()).isEqualTo("Lập danh mục");
        });
    }
}
