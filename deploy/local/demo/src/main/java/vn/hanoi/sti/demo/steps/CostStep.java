package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.util.HashMap;
import java.util.List;

/** Estimates and spending of some tasks of the city's plan from four sources; one is over its estimate. */
final class CostStep {
    private static final String PLAN = "/city-plans/2026";
    private static final String CITY = "CITY_BUDGET";
    private static final String FUND = "Quỹ phát triển KH&CN của doanh nghiệp (minh họa)";

    private static final List<Cost> COSTS = List.of(
            new Cost("TC-1", "ESTIMATE", CITY, null, 120_000_000L, "2026-03-16"),
            new Cost("TC-1", "SPENDING", CITY, null, 118_400_000L, "2026-06-19"),
            new Cost("TC-2", "ESTIMATE", CITY, null, 1_850_000_000L, "2026-03-16"),
            new Cost("TC-2", "SPENDING", CITY, null, 1_904_250_000L, "2026-07-17"),
            new Cost("TC-2", "ESTIMATE", "COMMUNE_BUDGET", null, 90_000_000L, "2026-04-02"),
            new Cost("TC-3", "ESTIMATE", CITY, null, 210_000_000L, "2026-03-16"),
            new Cost("CT-3", "ESTIMATE", CITY, null, 960_000_000L, "2026-04-10"),
            new Cost("CT-3", "SPENDING", CITY, null, 312_750_500L, "2026-09-30"),
            new Cost("CS-1", "ESTIMATE", CITY, null, 150_000_000L, "2026-04-10"),
            new Cost("CS-1", "ESTIMATE", "SPONSORSHIP", null, 80_000_000L, "2026-05-20"),
            new Cost("CS-1", "ESTIMATE", "OTHER", FUND, 45_000_000L, "2026-05-22"),
            new Cost("CS-1", "SPENDING", "OTHER", FUND, 12_345_678L, "2026-08-14"));

    private final Desk desk;

    CostStep(Desk desk) {
        this.desk = desk;
    }

    private record Cost(String task, String kind, String source, String sourceName, long amount, String documentDate) {}

    void run() {
        var estimated = desk.api()
                .get(OFFICER, PLAN + "/costs")
                .body()
                .required("total")
                .required("sum")
                .required("estimate")
                .longValue();
        if (estimated > 0) {
            return;
        }
        var number = 0;
        for (var cost : COSTS) {
            var path = PLAN + "/tasks/" + cost.task() + "/costs";
            var body = new HashMap<String, Object>();
            body.put("kind", cost.kind());
            body.put("source", cost.source());
            body.put("sourceName", cost.sourceName());
            body.put("amount", cost.amount());
            body.put("documentNumber", ++number + "/MH (minh họa)");
            body.put("documentDate", cost.documentDate());
            body.put("basis", cost.kind().equals("ESTIMATE") ? "Dự toán minh họa" : "Chi minh họa");
            desk.api().post(OFFICER, path, body, desk.api().get(OFFICER, path).tag());
        }
        desk.progress().done(OFFICER, COSTS.size() + " khoản dự toán, chi của Kế hoạch thành phố");
    }
}
