package vn.hanoi.sti.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.calendar.DatedDuty;
import vn.hanoi.sti.engine.calendar.Clause;
import vn.hanoi.sti.engine.calendar.CountingRules;
import vn.hanoi.sti.engine.calendar.LegalCalendar;
import vn.hanoi.sti.engine.calendar.Obligation;
import vn.hanoi.sti.engine.calendar.Timing;
import vn.hanoi.sti.engine.calendar.WorkingCalendar;

/** The file is read by a calendar library of somebody else's. */
@Tag("fast")
class FeedFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final Instant NOW = Instant.parse("2026-07-15T03:00:00Z");
    private static final String TITLE =
            "Rà soát, xây dựng danh mục; tổ chức \\ KH&CN công lập cần đánh giá năm 2026 (Biểu mẫu 01) 🗓 của Thành phố\nHà Nội";

    @Test
    void another_program_reads_every_letter_of_it() throws Exception {
        var read = read(List.of(duty("CITY_PLAN/2026/TC-1", TITLE, null)));
        var event = read.getComponents(Component.VEVENT).getFirst();
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Hạn: " + TITLE);
        assertThat(value(event, Property.UID)).isEqualTo("CITY_PLAN/2026/TC-1@sti");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20260619");
        assertThat(value(event, Property.DTEND)).isEqualTo("20260620");
        assertThat(value(event, Property.DESCRIPTION))
                .contains(
                        "Ngày cuối còn đúng hạn: 19/06/2026\n",
                        "Căn cứ: mục II.4, Kế hoạch",
                        "Phải làm: Sở, ban; ngành");
    }

    @Test
    void it_keeps_the_standard() throws Exception {
        var text = file(List.of(
                duty("CITY_PLAN/2026/TC-1", TITLE, null),
                duty("EVALUATION/" + new UUID(1, 2), null, LocalDate.of(2026, 7, 1))));
        assertThat(read(text).validate().getEntries()).isEmpty();
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void what_is_done_is_called_done_and_rings_no_more() throws Exception {
        var done = duty("EVALUATION/" + new UUID(1, 2), null, LocalDate.of(2026, 7, 1));
        assertThat(file(List.of(done))).contains("Đã xong: Nộp hồ sơ").doesNotContain("VALARM");
        var later = duty("EVALUATION/" + new UUID(1, 2), null, LocalDate.of(2026, 7, 16));
        assertThat(file(List.of(later))).contains("Hạn: Nộp hồ sơ").contains("TRIGGER:-P7D");
    }

    @Test
    void nobody_with_nothing_to_do_gets_an_empty_calendar() throws Exception {
        assertThat(read(List.of()).getComponents(Component.VEVENT)).isEmpty();
    }

    @Test
    void an_identity_stays_whatever_else_changes() {
        var first = file(List.of(duty("CITY_PLAN/2026/TC-1", "Một", null)));
        var second = file(List.of(duty("CITY_PLAN/2026/TC-1", "Hai", TODAY)));
        assertThat(first).contains("UID:CITY_PLAN/2026/TC-1@sti\r\n");
        assertThat(second).contains("UID:CITY_PLAN/2026/TC-1@sti\r\n");
    }

    private static String file(List<DatedDuty> duties) {
        return new FeedFile(new FeedWords()).of(duties, TODAY, NOW);
    }

    private static Calendar read(List<DatedDuty> duties) throws Exception {
        return read(file(duties));
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(Component component, String property) {
        return component.<Property>getRequiredProperty(property).getValue();
    }

    private static DatedDuty duty(String key, String title, LocalDate metOn) {
        var calendar = new LegalCalendar(new WorkingCalendar(List.of(), Set.of()), CountingRules.STANDARD);
        var obligation = new Obligation(
                "TC-1",
                new Timing.Before(LocalDate.of(2026, 6, 20)),
                new Clause("Kế hoạch", "mục II.4"),
                "DEPARTMENT",
                "TASK_LATE");
        return new DatedDuty(
                key,
                title == null ? "EVALUATION_DOSSIER" : "PLAN_TASK",
                title,
                "Trước 20/06/2026",
                title == null ? new DatedDuty.About("EVALUATION", new UUID(1, 2), "Viện minh họa") : null,
                new DatedDuty.Body(null, "Sở, ban; ngành"),
                null,
                calendar.deadline(obligation),
                Optional.ofNullable(metOn),
                true);
    }
}
