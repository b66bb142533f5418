package vn.hanoi.sti.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worth a mail on a day, by what is owed, what was said and what was read. */
@Tag("fast")
class DigestRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final Instant SINCE = Instant.parse("2026-07-01T02:00:00Z");
    private static final UUID OBJECT = UUID.randomUUID();

    @ParameterizedTest(name = "last day {0}, said as {1}, read {2}, notices {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, true, fresh",
                "-, OPEN, -, true, none",
                "-, -, 2026-07-01T02:00:00Z, true, none",
                "-, -, 2026-06-30T02:00:00Z, true, fresh",
                "-, -, -, false, none",
                "2026-08-30, -, -, true, fresh",
                "2026-08-30, -, -, false, fresh",
                "2026-07-23, OPEN, -, true, none",
                "2026-07-22, OPEN, -, true, soon",
                "2026-07-22, OPEN, 2026-07-10T02:00:00Z, false, soon",
                "2026-07-22, -, 2026-07-10T02:00:00Z, true, soon",
                "2026-07-22, SOON, -, true, none",
                "2026-07-16, SOON, -, true, soon",
                "2026-07-15, LAST_DAY, -, true, none",
                "2026-07-14, LAST_DAY, -, true, late",
                "2026-07-14, LATE, -, true, none"
            })
    void one_thing(LocalDate last, Urgency said, Instant read, boolean notices, String where) {
        var digest = DigestRules.of(
                List.of(owed("a", last)),
                List.of(),
                new DigestRules.Known(
                        said == null ? Map.of() : Map.of("a", said),
                        read == null ? Map.of() : Map.of(OBJECT, read),
                        notices),
                TODAY);
        var found = digest.isEmpty()
                ? "none"
                : !digest.late().isEmpty() ? "late" : !digest.soon().isEmpty() ? "soon" : "fresh";
        assertThat(found).isEqualTo(where);
    }

    @Test
    void something_new_brings_what_is_late_and_due_with_it_but_not_what_can_wait() {
        var digest = DigestRules.of(
                List.of(
                        owed("late", TODAY.minusDays(3)),
                        owed("soon", TODAY.plusDays(3)),
                        owed("far", TODAY.plusDays(30)),
                        owed("new", null)),
                List.of(),
                new DigestRules.Known(
                        Map.of("late", Urgency.LATE, "soon", Urgency.SOON, "far", Urgency.OPEN), Map.of(), true),
                TODAY);
        assertThat(digest.says()).isEqualTo(Map.of("late", Urgency.LATE, "soon", Urgency.SOON, "new", Urgency.OPEN));
        assertThat(digest.lines()).isEqualTo(3);
    }

    @Test
    void a_notice_is_mailed_once_and_not_beside_the_work_that_it_is_about() {
        var other = new Unread(UUID.randomUUID(), "QUESTION_ANSWERED", UUID.randomUUID());
        var same = new Unread(UUID.randomUUID(), "QUESTION_ASKED", OBJECT);
        var known = new DigestRules.Known(Map.of(), Map.of(), true);
        var digest = DigestRules.of(List.of(owed("a", null)), List.of(other, same), known, TODAY);
        assertThat(digest.notices()).containsExactly(other);
        var again = new DigestRules.Known(digest.says(), Map.of(), true);
        assertThat(DigestRules.of(List.of(), List.of(other), again, TODAY).isEmpty())
                .isTrue();
        var unwanted = new DigestRules.Known(Map.of(), Map.of(), false);
        assertThat(DigestRules.of(List.of(), List.of(other), unwanted, TODAY).isEmpty())
                .isTrue();
    }

    private static Owed owed(String key, LocalDate last) {
        return new Owed(key, "SUPPLY", "Viện A", last, null, OBJECT, "/danh-gia/x", SINCE);
    }
}
