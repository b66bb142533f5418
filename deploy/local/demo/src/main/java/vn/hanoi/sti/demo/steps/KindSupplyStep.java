package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.demo.api.Account;
import vn.hanoi.sti.demo.api.Upload;
import vn.hanoi.sti.demo.pdf.Paper;
import vn.hanoi.sti.demo.pdf.PaperPrinter;

/** Figures by method and one report as evidence for them: enough to show a whole way, and plainly fictitious. */
final class KindSupplyStep {
    private static final String STATED = "Thuyết minh minh họa, không phải số liệu thật.";

    private final Desk desk;

    KindSupplyStep(Desk desk) {
        this.desk = desk;
    }

    /** Supplies, hands in and certifies as who leads the object. */
    void run(Account officer, Account head, String path) {
        var indicators =
                Evaluations.indicators(desk.api().get(officer, path + "/sheet").body());
        String revision = null;
        for (var indicator : indicators) {
            var code = indicator.required("code").textValue();
            var value = value(indicator.required("scoring"));
            var body = value == null
                    ? Map.of("state", "REPORTED", "explanation", STATED)
                    : Map.of("state", "REPORTED", "value", value);
            desk.api().put(officer, path + "/values/" + code + "/single", body, "\"0\"");
            if (value == null) {
                continue;
            }
            if (revision == null) {
                revision = desk.api()
                        .upload(
                                officer,
                                path + "/evidence",
                                new Upload(
                                        Map.of(
                                                "indicatorCode",
                                                code,
                                                "title",
                                                "Báo cáo thực hiện (minh họa)",
                                                "page",
                                                "1"),
                                        "bao-cao-thuc-hien-minh-hoa.pdf",
                                        "application/pdf",
                                        report(path)))
                        .body()
                        .required("revisionId")
                        .textValue();
            } else {
                desk.api()
                        .post(
                                officer,
                                path + "/evidence-links",
                                Map.of("revisionId", revision, "indicatorCode", code, "page", 1));
            }
        }
        new Declarations(desk).run(officer, path, true);
        act(officer, path, "/submissions", Map.of());
        var digest = desk.api().get(head, path + "/certification").text("digest");
        act(head, path, "/certifications", Map.of("statement", true, "digest", digest));
        desk.progress().done(head, "xác nhận " + indicators.size() + " chỉ số");
    }

    /** Accepts every figure and gives every statement a level. */
    void appraise(String path) {
        act(OFFICER, path, "/appraisal-starts", Map.of());
        for (var indicator :
                Evaluations.indicators(desk.api().get(OFFICER, path + "/sheet").body())) {
            var rated =
                    indicator.required("scoring").required("method").textValue().equals("RUBRIC");
            desk.api()
                    .put(
                            OFFICER,
                            path + "/appraisals/" + indicator.required("code").textValue(),
                            rated
                                    ? Map.of("decision", "ACCEPTED", "level", 4, "reason", "Đạt mức 4 (minh họa)")
                                    : Map.of("decision", "ACCEPTED"),
                            "\"0\"");
        }
    }

    private void act(Account account, String path, String action, Object body) {
        desk.api()
                .post(
                        account,
                        path + action,
                        body,
                        desk.api().get(account, path).tag());
    }

    /** Null for statements, which people give a level. */
    private static Map<String, String> value(JsonNode scoring) {
        return switch (scoring.required("method").textValue()) {
            case "RUBRIC" -> null;
            case "TARGET" ->
                scoring.path("direction").asText().equals("LOWER_IS_BETTER")
                        ? Map.of("actual", "10", "target", "9")
                        : Map.of("actual", "92", "target", "100");
            case "CHECKLIST" -> Map.of("met", "4", "applicable", "5");
            case "CHANGE" -> Map.of("before", "100", "after", "112");
            default -> Map.of("value", "1.5");
        };
    }

    /** The path makes each file one of its own. */
    private static byte[] report(String path) {
        return PaperPrinter.print(new Paper(
                "Báo cáo thực hiện",
                List.of("CƠ QUAN CHỦ TRÌ (MINH HỌA)"),
                List.of(List.of("Số liệu trong báo cáo này là minh họa.", "Hồ sơ: " + path))));
    }
}
