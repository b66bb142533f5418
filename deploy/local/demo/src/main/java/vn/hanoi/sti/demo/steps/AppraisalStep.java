package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.demo.api.Reply;
import vn.hanoi.sti.demo.data.Organization;
import vn.hanoi.sti.demo.data.Stage;
import vn.hanoi.sti.demo.pdf.EvidenceWriter;

/** Appraises a dossier as the department's officer: evidence, figures, levels with reasons. */
final class AppraisalStep {
    private static final String NEVER_APPRAISED = "\"0\"";

    private final Desk desk;
    private final EvidenceWriter evidence;

    AppraisalStep(Desk desk) {
        this.desk = desk;
        this.evidence = new EvidenceWriter(desk.data());
    }

    void run(Organization organization, String evaluation) {
        var path = "/evaluations/" + evaluation;
        var target = organization.target().state();
        Evaluations.act(
                desk.api(), OFFICER, path, Stage.CERTIFIED, target, "/appraisal-starts", organization.dossier());
        if (Evaluations.state(desk.api(), OFFICER, path) != Stage.APPRAISING || target.isBefore(Stage.APPRAISING)) {
            return;
        }
        int rejected = rejectEvidence(organization, path);
        int appraised = appraise(organization, path);
        desk.progress()
                .done(
                        OFFICER,
                        "%s: thẩm định %d chỉ số, không chấp nhận %d minh chứng"
                                .formatted(organization.code(), appraised, rejected));
        Evaluations.act(desk.api(), OFFICER, path, Stage.APPRAISING, target, "/appraisal-completions", Map.of());
    }

    private int rejectEvidence(Organization organization, String path) {
        var reasons = new HashMap<String, String>();
        var files = evidence.of(organization);
        organization
                .evidence()
                .rejected()
                .forEach(rejected -> files.stream()
                        .filter(file -> file.title().startsWith(rejected.title()))
                        .forEach(file -> reasons.put(file.fileName(), rejected.reason())));
        int count = 0;
        for (var document : desk.api().get(OFFICER, path + "/evidence").body().required("items")) {
            var reason = reasons.get(document.required("fileName").textValue());
            for (var link : document.required("links")) {
                if (reason != null && link.required("decision").textValue().equals("PENDING")) {
                    desk.api()
                            .put(
                                    OFFICER,
                                    "/evidence-links/" + link.required("id").textValue() + "/decision",
                                    Map.of("decision", "REJECTED", "reason", reason),
                                    Reply.versionTag(link));
                    count++;
                }
            }
        }
        return count;
    }

    private int appraise(Organization organization, String path) {
        var sheet =
                Evaluations.indicators(desk.api().get(OFFICER, path + "/sheet").body());
        var acceptances = new ArrayList<String>();
        int count = 0;
        for (var indicator : sheet) {
            var code = indicator.required("code").textValue();
            var only = organization.appraisal().only();
            if ((only != null && !only.contains(code)) || isAppraised(indicator)) {
                continue;
            }
            var statement = organization.statements().get(code);
            var settled = organization.appraisal().notApplicable().get(code);
            if (settled != null) {
                put(path, indicator, Map.of("decision", "NOT_APPLICABLE", "reason", settled));
            } else if (statement != null) {
                put(
                        path,
                        indicator,
                        Map.of("decision", "ACCEPTED", "level", statement.level(), "reason", statement.reason()));
            } else {
                acceptances.add(code);
            }
            count++;
        }
        accept(path, acceptances);
        return count;
    }

    private static boolean isAppraised(JsonNode indicator) {
        var appraisal = indicator.path("appraisal");
        return appraisal.isObject() && !appraisal.path("stale").asBoolean();
    }

    private void put(String path, JsonNode indicator, Object body) {
        var appraisal = indicator.path("appraisal");
        desk.api()
                .put(
                        OFFICER,
                        path + "/appraisals/" + indicator.required("code").textValue(),
                        body,
                        appraisal.isObject() ? Reply.versionTag(appraisal) : NEVER_APPRAISED);
    }

    private void accept(String path, List<String> codes) {
        if (!codes.isEmpty()) {
            var tag = desk.api().get(OFFICER, path).tag();
            desk.api().post(OFFICER, path + "/appraisals/acceptances", Map.of("indicators", codes), tag);
        }
    }
}
