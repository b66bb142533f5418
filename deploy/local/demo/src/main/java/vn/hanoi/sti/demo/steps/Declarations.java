package vn.hanoi.sti.demo.steps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import vn.hanoi.sti.demo.api.Account;

/** Declares what an organization does not supply and comments on warnings, so that its dossier can be handed in. */
final class Declarations {
    private static final String MISSING = "Đơn vị chưa tổng hợp được số liệu này (minh họa).";
    private static final String NO_FILE = "Minh chứng gốc đang lưu tại bộ phận kế hoạch, chưa số hóa (minh họa).";
    private static final String REVIEWED = "Đã đối chiếu với sổ theo dõi của đơn vị, số liệu đúng (minh họa).";

    private final Desk desk;

    Declarations(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param complete whether what is missing is declared too; otherwise somebody will enter it
     * @return how many cells were declared and warnings commented on
     */
    int run(Account officer, String path, boolean complete) {
        var declared = 0;
        for (var finding : complete ? findings(officer, path) : List.<JsonNode>of()) {
            switch (finding.required("code").textValue()) {
                case "check.value.missing", "check.statement.missing" -> {
                    put(
                            officer,
                            path,
                            finding.required("indicatorCode").textValue(),
                            finding.required("period").textValue(),
                            Map.of("state", "NOT_REPORTED", "explanation", MISSING),
                            0);
                    declared++;
                }
                case "check.evidence.missing" -> {
                    explain(officer, path, finding.required("indicatorCode").textValue());
                    declared++;
                }
                default -> {}
            }
        }
        return declared + comment(officer, path);
    }

    /** The newest figure that is there carries the explanation for the indicator. */
    private void explain(Account officer, String path, String code) {
        var indicator = Evaluations.indicators(
                        desk.api().get(officer, path + "/sheet").body())
                .stream()
                .filter(known -> known.required("code").textValue().equals(code))
                .findFirst()
                .orElseThrow();
        var cell = StreamSupport.stream(indicator.required("cells").spliterator(), false)
                .filter(known -> known.required("state").textValue().equals("REPORTED"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        var body = new LinkedHashMap<String, Object>();
        body.put("state", "REPORTED");
        body.put("value", cell.required("value"));
        body.put("explanation", NO_FILE);
        put(
                officer,
                path,
                code,
                cell.required("period").textValue(),
                body,
                cell.required("revision").asInt());
    }

    private int comment(Account officer, String path) {
        var comments = new ArrayList<Map<String, String>>();
        for (var finding : findings(officer, path)) {
            if (finding.required("severity").textValue().equals("WARNING")
                    && !finding.required("settled").booleanValue()) {
                comments.add(
                        Map.of("fingerprint", finding.required("fingerprint").textValue(), "text", REVIEWED));
            }
        }
        if (!comments.isEmpty()) {
            desk.api().post(officer, path + "/check-comments", Map.of("comments", comments));
        }
        return comments.size();
    }

    private List<JsonNode> findings(Account officer, String path) {
        var findings = new ArrayList<JsonNode>();
        desk.api().get(officer, path + "/checks").body().required("items").forEach(findings::add);
        return findings;
    }

    private void put(Account officer, String path, String code, String period, Object body, int revision) {
        desk.api().put(officer, path + "/values/" + code + "/" + period, body, "\"" + revision + "\"");
    }
}
