package vn.hanoi.sti.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.ApiTest.Call;

/** Makes a dossier of a test fit to be handed in, without changing what it scores. */
final class Declarations {
    private static final List<String> EMPTY = List.of("check.value.missing", "check.statement.missing");

    private Declarations() {}

    /** Empty cells become "not reported", claims without a file are explained: by SQL, for there are dozens. */
    static void complete(TestEvaluation evaluation) {
        var gaps = findings(evaluation);
        Owner.does(owner -> {
            var id = UUID.fromString(evaluation.id());
            var officer = owner.person(evaluation.organization().officer(), "Cán bộ");
            for (var gap : gaps) {
                if (EMPTY.contains(gap.get("code"))) {
                    owner.run(
                            """
                            insert into indicator_value (id, evaluation_id, agency_id, indicator_code, period, revision,
                                state, explanation, entered_by, entered_by_name, entered_at)
                            values (?, ?, ?, ?, ?, 1, 'NOT_REPORTED', 'Không có số liệu (kiểm thử)', ?, 'Cán bộ', now())""",
                            UUID.randomUUID(),
                            id,
                            evaluation.organization().agencyId(),
                            gap.get("indicatorCode"),
                            gap.get("period"),
                            officer);
                } else if ("check.evidence.missing".equals(gap.get("code"))) {
                    owner.run("""
                            insert into indicator_value (id, evaluation_id, agency_id, indicator_code, period, revision,
                                state, value, explanation, entered_by, entered_by_name, entered_at)
                            select gen_random_uuid(), evaluation_id, agency_id, indicator_code, period, revision + 1,
                                state, value, 'Minh chứng gửi sau (kiểm thử)', ?, 'Cán bộ', now()
                            from indicator_value where evaluation_id = ? and indicator_code = ? and state = 'REPORTED'
                            order by revision desc, period desc limit 1""", officer, id, gap.get("indicatorCode"));
                }
            }
        });
        var comments = findings(evaluation).stream()
                .filter(finding ->
                        "WARNING".equals(finding.get("severity")) && Boolean.FALSE.equals(finding.get("settled")))
                .map(finding -> Map.of("fingerprint", finding.get("fingerprint"), "text", "Đã rà soát"))
                .toList();
        if (!comments.isEmpty()) {
            Call.as(evaluation.organization().officer(), "unit-member")
                    .body(Map.of("comments", comments))
                    .post(evaluation.path() + "/check-comments")
                    .then()
                    .statusCode(200);
        }
    }

    private static List<Map<String, Object>> findings(TestEvaluation evaluation) {
        return Account.AUDITOR
                .call()
                .get(evaluation.path() + "/checks")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
