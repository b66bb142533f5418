package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.demo.api.Reply;

/**
 * Stages of running and ended programmes that were evaluated before the system was there, on record with their documents. The
 * last programme has none: what is overdue of it stays to be seen.
 */
final class PastStagesStep {
    private static final List<String> PROGRAMMES = List.of("MH.CT.02", "MH.CT.03", "MH.CT.04", "MH.CT.05");
    private static final List<String> PAST = List.of("EX_ANTE", "MIDTERM");
    private static final int DAYS_BEFORE = 45;

    private final Desk desk;

    PastStagesStep(Desk desk) {
        this.desk = desk;
    }

    void run() {
        var count = 0;
        for (var code : PROGRAMMES) {
            var id = desk.api()
                    .list(OFFICER, "/programmes?q=" + code)
                    .getFirst()
                    .required("id")
                    .textValue();
            var programme = desk.api().get(OFFICER, "/programmes/" + id);
            for (var stage : programme.body().required("stages")) {
                if (PAST.contains(stage.required("stage").textValue())
                        && stage.required("state").textValue().equals("OVERDUE")) {
                    programme = record(programme, stage);
                    count++;
                }
            }
        }
        if (count > 0) {
            desk.progress().done(OFFICER, count + " giai đoạn đã đánh giá trước đây của các chương trình (minh họa)");
        }
    }

    private Reply record(Reply programme, JsonNode stage) {
        var path = "/programmes/" + programme.id();
        var name = stage.required("stage").textValue();
        var closes = LocalDate.parse(stage.required("closesOn").textValue());
        var on = closes.minusDays(DAYS_BEFORE);
        var begun = desk.api()
                .post(
                        OFFICER,
                        path + "/stages",
                        Map.of("stage", name, "method", "COUNCIL", "on", on.toString()),
                        programme.tag());
        return desk.api()
                .post(
                        OFFICER,
                        path + "/stage-conclusions",
                        Map.of(
                                "stage",
                                name,
                                "on",
                                closes.minusDays(5).toString(),
                                "conclusion",
                                "Đạt yêu cầu (minh họa)",
                                "document",
                                "Biên bản minh họa của hội đồng"),
                        begun.tag());
    }
}
