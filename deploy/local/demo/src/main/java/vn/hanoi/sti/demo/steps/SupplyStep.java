package vn.hanoi.sti.demo.steps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.hanoi.sti.demo.api.Account;
import vn.hanoi.sti.demo.api.Api;
import vn.hanoi.sti.demo.data.Organization;
import vn.hanoi.sti.demo.data.Stage;
import vn.hanoi.sti.demo.pdf.EvidenceFile;
import vn.hanoi.sti.demo.pdf.EvidenceWriter;
import vn.hanoi.sti.demo.pdf.PaperPrinter;

/** Enters figures and evidence as an organization's officer, and certifies as its head. */
final class SupplyStep {
    private static final String NEVER_SAVED = "\"0\"";
    /** How many files of an organization are pinned to the very place. */
    private static final int PINNED = 3;

    private final Desk desk;
    private final EvidenceWriter evidence;

    SupplyStep(Desk desk) {
        this.desk = desk;
        this.evidence = new EvidenceWriter(desk.data());
    }

    void run(Organization organization, String evaluation) {
        var officer = Account.officerOf(organization.number());
        var path = "/evaluations/" + evaluation;
        if (Evaluations.state(desk.api(), officer, path) != Stage.COLLECTING) {
            return;
        }
        int values = enterValues(organization, officer, path);
        int files = handIn(organization, officer, path);
        desk.progress().done(officer, "%d số liệu, %d tệp minh chứng".formatted(values, files));
        boolean complete = Stage.COLLECTING.isBefore(organization.target().state());
        int declared = new Declarations(desk).run(officer, path, complete);
        desk.progress().done(officer, "%d khai báo và ý kiến về cảnh báo".formatted(declared));
        if (Evaluations.act(
                desk.api(),
                officer,
                path,
                Stage.COLLECTING,
                organization.target().state(),
                "/submissions",
                Map.of())) {
            desk.progress().done(officer, "trình thủ trưởng");
        }
        var head = Account.headOf(organization.number());
        var digest = desk.api().get(head, path + "/certification").text("digest");
        if (Evaluations.act(
                desk.api(),
                head,
                path,
                Stage.SUBMITTED,
                organization.target().state(),
                "/certifications",
                Map.of("statement", true, "digest", digest))) {
            desk.progress().done(head, "xác nhận số liệu");
        }
    }

    /** Only cells that were never saved: what a person entered since stays. */
    private int enterValues(Organization organization, Account officer, String path) {
        var revisions = revisions(desk.api(), officer, path);
        int entered = 0;
        for (var indicator : organization.values().entrySet()) {
            for (var cell : indicator.getValue().entrySet()) {
                if (revisions.getOrDefault(indicator.getKey() + "/" + cell.getKey(), -1) == 0) {
                    put(officer, path, indicator.getKey(), cell.getKey(), body(cell.getValue()));
                    entered++;
                }
            }
        }
        for (var statement : organization.statements().entrySet()) {
            if (organization.states(statement.getKey())
                    && revisions.getOrDefault(statement.getKey() + "/single", -1) == 0) {
                put(
                        officer,
                        path,
                        statement.getKey(),
                        "single",
                        Map.of(
                                "state",
                                "REPORTED",
                                "explanation",
                                statement.getValue().statement()));
                entered++;
            }
        }
        return entered;
    }

    private void put(Account officer, String path, String indicator, String period, Object body) {
        desk.api().put(officer, path + "/values/" + indicator + "/" + period, body, NEVER_SAVED);
    }

    private static Object body(JsonNode cell) {
        return cell.has("state") ? cell : new LinkedHashMap<String, Object>(Map.of("state", "REPORTED", "value", cell));
    }

    private static Map<String, Integer> revisions(Api api, Account officer, String path) {
        var revisions = new HashMap<String, Integer>();
        Evaluations.indicators(api.get(officer, path + "/sheet").body())
                .forEach(indicator -> indicator
                        .required("cells")
                        .forEach(cell -> revisions.put(
                                indicator.required("code").textValue() + "/"
                                        + cell.required("period").textValue(),
                                cell.required("state").textValue().equals("NOT_EXISTING")
                                        ? -1
                                        : cell.required("revision").asInt())));
        return revisions;
    }

    private int handIn(Organization organization, Account officer, String path) {
        var there = new HashSet<String>();
        desk.api()
                .get(officer, path + "/evidence")
                .body()
                .required("items")
                .forEach(document -> there.add(document.required("title").textValue()
                        + document.required("fileName").textValue()));
        int uploaded = 0;
        for (var file : evidence.of(organization)) {
            if (!there.contains(file.title() + file.fileName())) {
                var answer = desk.api().upload(officer, path + "/evidence", file.toUpload());
                if (uploaded < PINNED) {
                    pin(
                            officer,
                            path,
                            file,
                            answer.body().required("revisionId").textValue());
                }
                uploaded++;
            }
        }
        return uploaded;
    }

    /** Points at the lines of the figures, below the heading, and quotes the last of them. */
    private void pin(Account officer, String path, EvidenceFile file, String revision) {
        desk.api()
                .post(
                        officer,
                        path + "/evidence-links",
                        Map.of(
                                "revisionId",
                                revision,
                                "indicatorCode",
                                file.indicator(),
                                "page",
                                file.page(),
                                "region",
                                figures(file.page()),
                                "quote",
                                file.paper().pages().get(file.page() - 1).getLast()));
    }

    /** Where figures stand on a page that {@link PaperPrinter} printed: below the heading, which only the first has. */
    private static Map<String, String> figures(int page) {
        return Map.of("x", "0.09", "y", page == 1 ? "0.26" : "0.1", "width", "0.82", "height", "0.16");
    }
}
