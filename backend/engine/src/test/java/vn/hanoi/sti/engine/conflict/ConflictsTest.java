package vn.hanoi.sti.engine.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One table of circumstances; unit U below the governing body G below the city C, today 2026-11-23, five years count. */
class ConflictsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} {1} until {3} → {4} {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // kind, body id, body name, until, level, rule
                "EMPLOYER, U, Viện Một, -, BAR, EMPLOYED_NOW",
                "EMPLOYER, U, Viện Một, 2026-11-23, BAR, EMPLOYED_NOW",
                "EMPLOYER, U, Viện Một, 2026-11-22, BAR, EMPLOYED_BEFORE",
                "EMPLOYER, U, Viện Một, 2021-11-23, BAR, EMPLOYED_BEFORE",
                "EMPLOYER, U, Viện Một, 2021-11-22, DISCLOSE, EMPLOYED_BEFORE",
                "EMPLOYER, -, VIEN MOT, -, BAR, EMPLOYED_NOW",
                "EMPLOYER, X, Viện Một, -, NONE, -",
                "EMPLOYER, -, Viện Một Hai, -, NONE, -",
                "EMPLOYER, G, Sở Một, -, BAR, GOVERNING_BODY_NOW",
                "EMPLOYER, -, sở một, -, BAR, GOVERNING_BODY_NOW",
                "EMPLOYER, G, Sở Một, 2024-01-01, DISCLOSE, GOVERNING_BODY_BEFORE",
                "EMPLOYER, G, Sở Một, 2020-01-01, NONE, -",
                "EMPLOYER, C, Thành phố, -, DISCLOSE, HIGHER_BODY_NOW",
                "EMPLOYER, C, Thành phố, 2026-01-01, NONE, -",
                "EMPLOYER, X, Nhà xuất bản Hai, -, DISCLOSE, EVIDENCE_ISSUED_BY_EMPLOYER",
                "EMPLOYER, X, Nhà xuất bản Hai, 2026-01-01, NONE, -",
                "CONTRACT, U, Viện Một, -, BAR, CONTRACT",
                "CONTRACT, U, Viện Một, 2021-11-23, BAR, CONTRACT",
                "CONTRACT, U, Viện Một, 2021-11-22, DISCLOSE, CONTRACT",
                "CONTRACT, G, Sở Một, -, NONE, -",
                "JOINT_TASK, -, viện một, 2025-12-31, BAR, JOINT_TASK",
                "JOINT_TASK, U, Viện Một, 2019-12-31, DISCLOSE, JOINT_TASK",
                "FAMILY, U, Viện Một, 2001-01-01, BAR, FAMILY",
                "OTHER, U, Viện Một, -, BAR, OTHER_INTEREST",
            })
    void what_somebody_is_to_a_body(
            String kind, String body, String name, LocalDate until, ConflictLevel level, ConflictRule rule) {
        var candidate = kind.equals("EMPLOYER")
                ? new Candidate("Chuyên gia Thứ Nhất", List.of(new Employment(body, name, null, until)), List.of())
                : new Candidate(
                        "Chuyên gia Thứ Nhất",
                        List.of(),
                        List.of(new Tie(Tie.Kind.valueOf(kind), body, name, until, null)));
        expect(Conflicts.between(candidate, matter(), 5, TODAY), level, rule);
    }

    @ParameterizedTest(name = "{0}: {1} → {3} {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                // name, title, issuer, level, rule
                "Chuyên gia Thứ Nhất, Báo cáo, TS. Chuyên Gia Thứ Nhất, BAR, EVIDENCE_ISSUED",
                "Chuyên gia Thứ Nhất, 'Hợp đồng với chuyen gia thu nhat, 2024', -, DISCLOSE, NAMED_IN_EVIDENCE",
                "Chuyên gia Thứ Nhất, Hợp đồng với Chuyên gia Thứ Nhất Trí, -, DISCLOSE, NAMED_IN_EVIDENCE",
                "Chuyên gia Thứ Nhất, Hợp đồng với Chuyên gia Thứ Nhật Trí, -, DISCLOSE, NAMED_IN_EVIDENCE",
                "Chuyên gia Thứ Nhất, Hợp đồng với Chuyên gia Thứ Nhấtt, -, NONE, -",
                "Nhất, Giải Nhất, Nhất, NONE, -",
            })
    void whose_name_a_document_bears(String name, String title, String issuer, ConflictLevel level, ConflictRule rule) {
        var matter = new Matter(
                "U", "Viện Một", List.of(), List.of(new Matter.Document(title, issuer)), Set.of(), List.of());
        expect(Conflicts.between(new Candidate(name, List.of(), List.of()), matter, 5, TODAY), level, rule);
    }

    @ParameterizedTest
    @CsvSource({"VALUES_ENTERED", "DOSSIER_HANDED_IN", "DOSSIER_CERTIFIED", "EVIDENCE_UPLOADED"})
    void who_had_a_hand_in_the_dossier_does_not_judge_it(Matter.Hand hand) {
        var matter = new Matter("U", "Viện Một", List.of(), List.of(), Set.of(hand), List.of());
        expect(
                Conflicts.between(new Candidate("A", List.of(), List.of()), matter, 0, TODAY),
                ConflictLevel.BAR,
                ConflictRule.valueOf(hand.name()));
    }

    @Test
    void every_reason_is_told_the_heaviest_first() {
        var candidate = new Candidate(
                "Chuyên gia Thứ Nhất",
                List.of(
                        new Employment("C", "Thành phố", null, null),
                        new Employment("U", "Viện Một", LocalDate.of(2015, 1, 1), LocalDate.of(2025, 1, 1))),
                List.of());
        var known = matter();
        var matter = new Matter(
                known.unit(), known.unitName(), known.governing(), known.documents(), Set.of(), List.of("Là bạn học"));
        var conflict = Conflicts.between(candidate, matter, 5, TODAY);
        assertThat(conflict.bars()).isTrue();
        assertThat(conflict.reasons())
                .extracting(Conflict.Reason::rule)
                .containsExactly(ConflictRule.EMPLOYED_BEFORE, ConflictRule.DECLARED, ConflictRule.HIGHER_BODY_NOW);
        assertThat(conflict.reasons().getFirst().params())
                .containsEntry("body", "Viện Một")
                .containsEntry("from", "2015-01-01")
                .containsEntry("to", "2025-01-01");
        assertThat(conflict.reasons().get(1).params()).containsEntry("text", "Là bạn học");
    }

    @Test
    void what_the_unit_issues_about_itself_says_nothing_of_its_former_people() {
        var matter = new Matter(
                "U", "Viện Một", List.of(), List.of(new Matter.Document("Báo cáo", "Viện Một")), Set.of(), List.of());
        var candidate = new Candidate("A", List.of(new Employment("X", "Viện Một", null, null)), List.of());
        assertThat(Conflicts.between(candidate, matter, 5, TODAY).level()).isEqualTo(ConflictLevel.NONE);
    }

    private static void expect(Conflict conflict, ConflictLevel level, ConflictRule rule) {
        assertThat(conflict.level()).isEqualTo(level);
        assertThat(conflict.reasons())
                .extracting(Conflict.Reason::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    private static Matter matter() {
        return new Matter(
                "U",
                "Viện Một",
                List.of(new Matter.Body("G", "Sở Một"), new Matter.Body("C", "Thành phố")),
                List.of(new Matter.Document("Bài báo", "Nhà xuất bản Hai")),
                Set.of(),
                List.of());
    }
}
