package vn.hanoi.sti.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.deadline.DeadlineRules.Standing;
import vn.hanoi.sti.deadline.DeadlineRules.Times;
import vn.hanoi.sti.evaluation.EntryLock;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What decisions make of a deadline, when entry is locked, and which decision comes too late. */
@Tag("fast")
class DeadlineRulesTest {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 7, 20);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-07-20 | trước ngày 20/07/2026 (hết ngày 19/07/2026) | before 20 July 2026 (by the end of 19 July 2026)
            2026-03-01 | trước ngày 01/03/2026 (hết ngày 28/02/2026) | before 1 March 2026 (by the end of 28 February 2026)
            2028-03-01 | trước ngày 01/03/2028 (hết ngày 29/02/2028) | before 1 March 2028 (by the end of 29 February 2028)
            2027-01-01 | trước ngày 01/01/2027 (hết ngày 31/12/2026) | before 1 January 2027 (by the end of 31 December 2026)
            """, delimiter = '|')
    void a_deadline_names_its_last_day_too(LocalDate deadline, String vi, String en) {
        assertThat(DeadlineWording.of(deadline)).isEqualTo(new DeadlineWording(vi, en));
    }

    /** E = extension to that day, L = late entry until that day, I = outage from/to. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            ''                                                                       | 2026-07-20 |
            E 2026-08-01                                                             | 2026-08-01 |
            E 2026-08-01; E 2026-08-15                                               | 2026-08-15 |
            L 2026-09-01                                                             | 2026-07-20 | 2026-09-01
            L 2026-09-01; L 2026-08-01                                               | 2026-07-20 | 2026-09-01
            I 2026-07-10T01:00:00Z 2026-07-10T03:00:00Z                              | 2026-07-21 |
            I 2026-07-10T01:00:00Z 2026-07-11T01:00:00Z                              | 2026-07-21 |
            I 2026-07-10T01:00:00Z 2026-07-11T01:00:01Z                              | 2026-07-22 |
            I 2026-07-10T01:00:00Z 2026-07-12T01:00:00Z; I 2026-07-11T01:00:00Z 2026-07-11T05:00:00Z | 2026-07-22 |
            I 2026-07-10T00:00:00Z 2026-07-11T00:00:00Z; I 2026-07-10T12:00:00Z 2026-07-12T00:00:00Z | 2026-07-22 |
            I 2026-07-10T00:00:00Z 2026-07-10T01:00:00Z; I 2026-07-15T00:00:00Z 2026-07-15T01:00:00Z | 2026-07-22 |
            I 2026-07-10T00:00:00Z 2026-07-11T00:00:00Z; I 2026-07-10T00:00:00Z 2026-07-11T00:00:00Z | 2026-07-21 |
            I 2026-07-10T01:00:00Z 2026-07-10T03:00:00Z; E 2026-08-01                | 2026-08-01 |
            E 2026-08-01; I 2026-07-25T01:00:00Z 2026-07-25T03:00:00Z                | 2026-08-02 |
            E 2026-08-01; L 2026-09-01; I 2026-07-25T01:00:00Z 2026-07-25T03:00:00Z  | 2026-08-02 | 2026-09-01
            """, delimiter = '|')
    void decisions_follow_each_other(String decisions, LocalDate deadline, LocalDate openUntil) {
        var standing = new ArrayList<Standing>();
        for (var text : decisions.split("; ")) {
            var words = text.split(" ");
            switch (words[0]) {
                case "E" ->
                    standing.add(new Standing(DecisionKind.EXTENSION, LocalDate.parse(words[1]), null, null, null));
                case "L" ->
                    standing.add(new Standing(DecisionKind.LATE_ENTRY, null, LocalDate.parse(words[1]), null, null));
                case "I" ->
                    standing.add(new Standing(
                            DecisionKind.INCIDENT, null, null, Instant.parse(words[1]), Instant.parse(words[2])));
                default -> {}
            }
        }
        assertThat(DeadlineRules.times(DEADLINE, standing)).isEqualTo(new Times(deadline, openUntil));
    }

    /** Entry ends with the last moment of the last day in Hanoi, 17:00 of that day by universal time. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            COLLECTING | 2026-07-20 |            | 2026-07-19 | ''               |
            COLLECTING | 2026-07-20 |            | 2026-07-20 | DEADLINE         | 2026-07-19T17:00:00Z
            COLLECTING | 2026-07-20 |            | 2026-11-23 | DEADLINE         | 2026-07-19T17:00:00Z
            SUBMITTED  | 2026-07-20 |            | 2026-07-20 | DEADLINE         | 2026-07-19T17:00:00Z
            COLLECTING | 2026-07-20 | 2027-01-01 | 2026-12-31 | ''               |
            COLLECTING | 2026-07-20 | 2027-01-01 | 2027-01-01 | LATE_ENTRY_ENDED | 2026-12-31T17:00:00Z
            COLLECTING | 2026-08-01 | 2026-07-25 | 2026-07-31 | ''               |
            COLLECTING | 2026-08-01 | 2026-07-25 | 2026-08-01 | DEADLINE         | 2026-07-31T17:00:00Z
            CERTIFIED  | 2026-07-20 |            | 2026-11-23 | ''               |
            APPROVED   | 2026-07-20 |            | 2026-11-23 | ''               |
            """, delimiter = '|')
    void entry_is_locked_from_midnight_on(
            EvaluationState state,
            LocalDate deadline,
            LocalDate openUntil,
            LocalDate today,
            String rule,
            Instant since) {
        var lock = EntryLock.of(evaluation(state, deadline, openUntil, null), today);
        assertThat(lock.map(EntryLock::rule).orElse("")).isEqualTo(rule);
        assertThat(lock.map(EntryLock::since).orElse(null)).isEqualTo(since);
    }

    @Test
    void what_the_department_sent_back_after_certification_is_open() {
        var returned = evaluation(EvaluationState.COLLECTING, DEADLINE, null, Instant.parse("2026-07-18T03:00:00Z"));
        assertThat(EntryLock.of(returned, LocalDate.of(2026, 11, 23))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-07-19 | 2026-08-01 | ''
            2026-07-20 | 2026-08-01 | request.extension.too-late
            2026-07-21 | 2026-08-01 | request.extension.too-late
            2026-07-01 | 2026-07-20 | request.extension.not-later
            2026-07-01 | 2026-07-21 | ''
            2026-07-01 | 2027-12-31 | ''
            2026-07-01 | 2028-01-01 | request.extension.range
            2026-07-20 | 2026-07-01 | request.extension.too-late request.extension.not-later
            """, delimiter = '|')
    void an_extension_is_decided_before_the_deadline_and_leads_past_it(
            LocalDate decidedOn, LocalDate deadline, String codes) {
        var decision = decision(DecisionKind.EXTENSION, "01/QĐ", decidedOn, deadline, null, null, null);
        assertThat(codes(DeadlineRules.gaps(decision, evaluation(EvaluationState.COLLECTING, DEADLINE, null, null))))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LATE_ENTRY | 01/QĐ | 2026-11-23 |            | 2026-11-24 |                      |                      | ''
            LATE_ENTRY | 01/QĐ | 2026-11-24 |            | 2026-11-24 |                      |                      | request.decision.future
            LATE_ENTRY | 01/QĐ | 2026-11-23 |            | 2026-11-23 |                      |                      | request.late-entry.past
            LATE_ENTRY | 01/QĐ | 2026-11-23 |            | 2027-11-24 |                      |                      | ''
            LATE_ENTRY | 01/QĐ | 2026-11-23 |            | 2027-11-25 |                      |                      | request.late-entry.range
            LATE_ENTRY |       |            |            |            |                      |                      | request.not-blank request.not-null request.not-null
            EXTENSION  | 01/QĐ | 2026-11-23 |            |            |                      |                      | request.not-null
            INCIDENT   |       |            |            |            | 2026-11-22T00:00:00Z | 2026-11-22T01:00:00Z | ''
            INCIDENT   |       |            |            |            | 2026-11-22T01:00:00Z | 2026-11-22T01:00:00Z | request.incident.order
            INCIDENT   |       |            |            |            | 2026-11-22T01:00:00Z | 2026-11-24T01:00:00Z | request.incident.future
            INCIDENT   |       |            |            |            |                      |                      | request.not-null request.not-null
            """, delimiter = '|')
    void a_decision_says_what_its_kind_needs(
            DecisionKind kind,
            String number,
            LocalDate decidedOn,
            LocalDate deadline,
            LocalDate until,
            Instant from,
            Instant to,
            String codes) {
        var gaps = DeadlineRules.gaps(
                decision(kind, number, decidedOn, deadline, until, from, to),
                LocalDate.of(2026, 11, 23),
                Instant.parse("2026-11-23T01:00:00Z"));
        assertThat(codes(gaps)).isEqualTo(codes);
    }

    /** Concerned is who was still at work within the time when the system went down. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            COLLECTING | 2026-07-19T16:59:59Z | 2026-07-19T18:00:00Z |                      | true
            COLLECTING | 2026-07-19T17:00:00Z | 2026-07-19T18:00:00Z |                      | false
            CERTIFIED  | 2026-07-18T00:00:00Z | 2026-07-19T00:00:00Z | 2026-07-21T00:00:00Z | true
            CERTIFIED  | 2026-07-18T00:00:00Z | 2026-07-19T00:00:00Z | 2026-07-17T00:00:00Z | false
            APPROVED   | 2026-07-18T00:00:00Z | 2026-07-19T00:00:00Z | 2026-07-21T00:00:00Z | false
            """, delimiter = '|')
    void an_outage_concerns_who_could_not_work(
            EvaluationState state, Instant from, Instant to, Instant certified, boolean concerned) {
        var incident = decision(DecisionKind.INCIDENT, null, null, null, null, from, to);
        assertThat(DeadlineRules.concerns(incident, evaluation(state, DEADLINE, null, certified)))
                .isEqualTo(concerned);
    }

    private static String codes(List<ProblemError> gaps) {
        return String.join(" ", gaps.stream().map(ProblemError::code).toList());
    }

    private static DecideDeadline decision(
            DecisionKind kind,
            String number,
            LocalDate decidedOn,
            LocalDate deadline,
            LocalDate until,
            Instant from,
            Instant to) {
        return new DecideDeadline(kind, number, decidedOn, "Lý do", UUID.randomUUID(), deadline, until, from, to, null);
    }

    private static EvaluationCase evaluation(
            EvaluationState state, LocalDate deadline, LocalDate openUntil, Instant certified) {
        return new EvaluationCase(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2026,
                "ORGANIZATION",
                null,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "TC",
                "Tổ chức",
                null,
                Map.of("AR", "1"),
                LocalDate.of(2010, 1, 1),
                state,
                UUID.randomUUID(),
                List.of(2023, 2024, 2025),
                deadline,
                DEADLINE,
                openUntil,
                null,
                certified,
                Set.of(),
                Instant.parse("2026-05-01T00:00:00Z"),
                null,
                0);
    }
}
