package vn.hanoi.sti.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.agency.Agencies.Member;
import vn.hanoi.sti.agency.MembershipRole;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What keeps a request from being sent or seen. */
@Tag("fast")
class RequestRulesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            HEAD OFFICER | ''
            HEAD         | data-request.no-officer
            OFFICER      | data-request.no-head
            ''           | data-request.no-head data-request.no-officer
            """, delimiter = '|')
    void who_would_not_see_it_is_told_before(String roles, String warnings) {
        var members = words(roles).stream()
                .map(role -> new Member(UUID.randomUUID(), UUID.randomUUID(), "Ai đó", MembershipRole.valueOf(role)))
                .toList();
        assertThat(RequestRules.warnings(members)).isEqualTo(words(warnings));
    }

    /** The last day of "before 20 July" is the 19th. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-07-11 | ''
            2026-07-12 | REMINDER_BEFORE 7
            2026-07-13 | ''
            2026-07-16 | REMINDER_BEFORE 3
            2026-07-18 | REMINDER_BEFORE 1
            2026-07-19 | ''
            2026-07-20 | REMINDER_AFTER 1
            2026-07-22 | REMINDER_AFTER 3
            2026-07-26 | REMINDER_AFTER 7
            2026-07-27 | ''
            """, delimiter = '|')
    void units_are_reminded_seven_three_and_one_days_before_and_after(LocalDate today, String due) {
        var reminder = ReminderRules.due(today, LocalDate.of(2026, 7, 20));
        assertThat(reminder.map(r -> r.kind() + " " + r.days()).orElse("")).isEqualTo(due);
    }

    @Test
    void a_moved_deadline_is_reminded_of_anew() {
        var reminder = new ReminderRules.Reminder(false, 7);
        var id = UUID.randomUUID();
        assertThat(reminder.key(id, LocalDate.of(2026, 7, 20)))
                .isNotEqualTo(reminder.key(id, LocalDate.of(2026, 8, 1)))
                .isNotEqualTo(new ReminderRules.Reminder(true, 7).key(id, LocalDate.of(2026, 7, 20)));
    }

    @Test
    void an_unknown_recipient_is_named_by_its_place() {
        assertThat(RequestRules.gaps(List.of(UUID.randomUUID()), Map.of()))
                .containsExactly(ProblemError.at("/evaluationIds/0", "data-request.recipient.unknown"));
    }

    @Test
    void numbers_keep_the_order_of_sending() {
        assertThat(RequestRules.number(2026, 17)).isEqualTo("YC-2026-00017");
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }
}
