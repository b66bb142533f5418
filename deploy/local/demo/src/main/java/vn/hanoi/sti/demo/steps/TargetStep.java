package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.demo.api.Account;
import vn.hanoi.sti.demo.api.Reply;
import vn.hanoi.sti.demo.data.Organization;

/** Follows some indicators of the first organization over the years: rising, falling, and one from certified figures. */
final class TargetStep {
    private static final String SOURCE = "Số liệu minh họa";

    private final Desk desk;

    TargetStep(Desk desk) {
        this.desk = desk;
    }

    void run(UUID criteriaSet, Map<Organization, String> evaluations) {
        var organization = evaluations.keySet().stream()
                .filter(o -> o.number() == 1)
                .findFirst()
                .orElseThrow();
        var objectId = desk.api().list(OFFICER, "/organizations").stream()
                .filter(row -> row.required("code").textValue().equals(organization.code()))
                .findFirst()
                .orElseThrow()
                .required("id")
                .textValue();
        if (!desk.api().list(OFFICER, "/target-series?objectId=" + objectId).isEmpty()) {
            return;
        }
        patents(objectId);
        delays(objectId);
        certified(objectId, criteriaSet);
        desk.progress().done(OFFICER, "3 chỉ tiêu theo năm của tổ chức 01 (minh họa)");
    }

    private void patents(String objectId) {
        var series =
                own(objectId, "Số bằng sáng chế được cấp (minh họa)", "Patents granted (illustrative)", "bằng", true);
        series = baseline(series, 2020, "4", null);
        series = baseline(series, 2021, "5", "Bổ sung bằng cấp cuối năm 2020 vào số nền (minh họa)");
        series = figures(series, "targets", OFFICER, List.of("2023=6", "2024=7", "2025=9", "2026=10"));
        figures(series, "actuals", Account.officerOf(1), List.of("2023=7", "2024=6", "2025=9"));
    }

    private void delays(String objectId) {
        var series = own(
                objectId, "Tỷ lệ nhiệm vụ chậm tiến độ (minh họa)", "Share of late tasks (illustrative)", "%", false);
        series = baseline(series, 2022, "20", null);
        series = figures(series, "targets", OFFICER, List.of("2023=15", "2024=10", "2025=8"));
        figures(series, "actuals", Account.officerOf(1), List.of("2023=18", "2024=12.5", "2025=7"));
    }

    private void certified(String objectId, UUID criteriaSet) {
        var series = desk.api()
                .post(
                        OFFICER,
                        "/target-series",
                        Map.of(
                                "objectType", "ORGANIZATION",
                                "objectId", objectId,
                                "criteriaSetId", criteriaSet,
                                "indicatorCode", "O6-12",
                                "direction", "HIGHER_IS_BETTER"));
        series = baseline(series, 2022, "88", null);
        series = figures(series, "targets", OFFICER, List.of("2023=90", "2024=95", "2025=98"));
        desk.api().post(OFFICER, path(series) + "/certified-actuals", Map.of(), series.tag());
    }

    private Reply own(String objectId, String nameVi, String nameEn, String unit, boolean higher) {
        return desk.api()
                .post(
                        OFFICER,
                        "/target-series",
                        Map.of(
                                "objectType", "ORGANIZATION",
                                "objectId", objectId,
                                "nameVi", nameVi,
                                "nameEn", nameEn,
                                "unit", unit,
                                "direction", higher ? "HIGHER_IS_BETTER" : "LOWER_IS_BETTER"));
    }

    private Reply baseline(Reply series, int year, String value, String reason) {
        var body = new LinkedHashMap<String, Object>(Map.of("year", year, "value", value, "source", SOURCE));
        if (reason != null) {
            body.put("document", "Văn bản minh họa số 01/MH-SKHCN");
            body.put("reason", reason);
        }
        return desk.api().post(OFFICER, path(series) + "/baselines", body, series.tag());
    }

    /** @param figures {@code year=value} */
    private Reply figures(Reply series, String kind, Account who, List<String> figures) {
        var now = series;
        for (var figure : figures) {
            var parts = figure.split("=");
            now = desk.api()
                    .put(
                            who,
                            path(series) + "/" + kind + "/" + parts[0],
                            Map.of("value", parts[1], "source", SOURCE),
                            now.tag());
        }
        return now;
    }

    private static String path(Reply series) {
        return "/target-series/" + series.id();
    }
}
