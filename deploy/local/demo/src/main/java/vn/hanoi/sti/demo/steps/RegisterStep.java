package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.demo.api.Reply;

/**
 * What the city evaluates besides organizations: a strategy, five plans, six programmes (one per stage, one extended, one
 * ended early) and five policies, linked. Days are fixed and lie before the end of 2026 wherever something has happened.
 */
final class RegisterStep {
    /** Whose figures the demonstration evaluates: agencies with an officer and a head of their own. */
    private static final Map<String, String> LEADS = Map.of(
            "MH.CS.01", "MH.SO.TC",
            "MH.CS.02", "MH.SO.TC",
            "MH.KH.21-25", "MH.SO.KHCN.KHTC",
            "MH.KH.2025", "MH.SO.KHCN.KHTC",
            "MH.CT.03", "MH.SO.NNMT",
            "MH.CT.04", "MH.SO.NNMT");

    private static final String SOURCE = "Số liệu minh họa";

    private final Desk desk;
    private Map<String, String> bodies;

    RegisterStep(Desk desk) {
        this.desk = desk;
    }

    void run() {
        if (!desk.api().list(OFFICER, "/programmes?q=MH.CT.01").isEmpty()) {
            return;
        }
        bodies = BodiesStep.idsByCode(desk);
        var strategy = desk.api()
                .post(
                        OFFICER,
                        "/strategies",
                        object(
                                "MH.CL.2030",
                                "Chiến lược phát triển KH,CN&ĐMST đến năm 2030 (minh họa)",
                                "STI strategy until 2030 (illustrative)",
                                Map.of("startsOn", "2021-01-01", "endsOn", "2030-12-31")))
                .id()
                .toString();
        var plans = plans();
        plans.forEach(plan -> link(strategy, plan));
        var period = plans.getFirst();
        programmes().forEach(programme -> link(period, programme));
        policies().forEach(policy -> link(period, policy));
        new RegisterDetailStep(desk).run(strategy);
        desk.progress().done(OFFICER, "5 kế hoạch, 6 chương trình, 5 chính sách và liên kết của chúng (minh họa)");
    }

    /** The period first, then its years and the one after. */
    private List<String> plans() {
        var period =
                plan("MH.KH.21-25", "Kế hoạch 5 năm 2021–2025 (minh họa)", "Plan 2021–2025 (illustrative)", 2021, 2025);
        var y2023 = plan("MH.KH.2023", "Kế hoạch năm 2023 (minh họa)", "Plan 2023 (illustrative)", 2023, 2023);
        var y2024 = plan("MH.KH.2024", "Kế hoạch năm 2024 (minh họa)", "Plan 2024 (illustrative)", 2024, 2024);
        var y2025 = plan("MH.KH.2025", "Kế hoạch năm 2025 (minh họa)", "Plan 2025 (illustrative)", 2025, 2025);
        var y2026 = plan("MH.KH.2026", "Kế hoạch năm 2026 (minh họa)", "Plan 2026 (illustrative)", 2026, 2026);
        y2023 = attain(y2023, "82.5");
        y2024 = attain(y2024, "91");
        objective(
                "PLAN",
                y2025,
                "MT1",
                "Tăng sản phẩm trí tuệ",
                "Số đơn đăng ký sáng chế (minh họa)",
                "đơn",
                2025,
                "300",
                "321");
        objective(
                "PLAN",
                y2025,
                "MT2",
                "Tăng chi của xã hội",
                "Tỷ lệ chi ngoài ngân sách (minh họa)",
                "%",
                2025,
                "55",
                "52");
        y2025 = attain(read("/plans/" + y2025.id()), "95");
        y2025 = post(
                y2025,
                "/plans/" + y2025.id() + "/findings",
                Map.of(
                        "shortcoming", "Chi ngoài ngân sách chưa đạt chỉ tiêu (minh họa)",
                        "cause", "Doanh nghiệp ít lập quỹ phát triển KH&CN (minh họa)",
                        "proposal", "Đơn giản hóa thủ tục lập và sử dụng quỹ (minh họa)"));
        var finding = y2025.body().required("findings").get(0).required("id").textValue();
        put(
                period,
                "/plans/" + period.id() + "/members",
                Map.of(
                        "members",
                        List.of(
                                Map.of("planId", y2023.id(), "weight", "1"),
                                Map.of("planId", y2024.id(), "weight", "1"),
                                Map.of("planId", y2025.id(), "weight", "1"))));
        var items = desk.api().list(OFFICER, "/target-series?objectId=" + y2025.id()).stream()
                .map(row -> Map.of("seriesId", row.required("id").textValue()))
                .toList();
        y2026 = post(
                y2026,
                "/plans/" + y2026.id() + "/inherited-indicators",
                Map.of("earlierId", y2025.id(), "items", items));
        post(y2026, "/plans/" + y2026.id() + "/carried-findings", Map.of("findingIds", List.of(finding)));
        return List.of(
                period.id().toString(),
                y2023.id().toString(),
                y2024.id().toString(),
                y2025.id().toString(),
                y2026.id().toString());
    }

    private List<String> programmes() {
        var designed = programme(
                "01", "Phát triển công nghệ chiến lược", "Strategic technologies", "2027-01-01", "2030-12-31");
        var running = programme(
                "02", "Phát triển hệ sinh thái khởi nghiệp sáng tạo", "Start-up ecosystem", "2024-07-01", "2029-06-30");
        var ended = programme(
                "03", "Ứng dụng KH&CN trong nông nghiệp", "Technology in agriculture", "2021-01-01", "2026-09-30");
        var old = programme("04", "Phát triển tài sản trí tuệ", "Intellectual property", "2018-01-01", "2023-12-31");
        var extended = programme("05", "Phát triển thị trường KH&CN", "Technology market", "2020-01-01", "2025-12-31");
        var stopped = programme(
                "06", "Chuyển đổi số cơ sở nghiên cứu", "Digital research institutes", "2022-01-01", "2027-12-31");
        objective(
                "PROGRAMME",
                running,
                "MT1",
                "Tăng doanh nghiệp đổi mới sáng tạo",
                "Số doanh nghiệp khởi nghiệp sáng tạo được hỗ trợ (minh họa)",
                "doanh nghiệp",
                2025,
                "120",
                "134");
        objective(
                "PROGRAMME",
                ended,
                "MT1",
                "Nhân rộng mô hình",
                "Số mô hình được nhân rộng (minh họa)",
                "mô hình",
                2025,
                "40",
                "36");
        stage(designed, "EX_ANTE", "COUNCIL", "2026-10-05", null);
        stage(running, "MIDTERM", "SELF", "2026-11-02", null);
        stage(ended, "FINAL", "COUNCIL", "2026-10-15", null);
        stage(old, "FINAL", "SELF", "2024-02-01", "2024-03-20");
        stage(old, "IMPACT", "CONSULTANT", "2026-09-01", null);
        moved(extended, "extensions", "2027-06-30", "2025-10-10", "Chờ hoàn thiện sàn giao dịch công nghệ (minh họa)");
        moved(stopped, "early-ends", "2025-06-30", "2025-06-12", "Nhiệm vụ chuyển sang chương trình khác (minh họa)");
        return List.of(designed, running, ended, old, extended, stopped).stream()
                .map(programme -> programme.id().toString())
                .toList();
    }

    private List<String> policies() {
        var fee = policy("01", "Giảm phí cho doanh nghiệp KH&CN", "Lower fees for S&T enterprises", "TAX_FEE");
        figure(fee, "ENTERPRISE_SPENDING", "BEFORE", 2021, 310_000_000_000L);
        figure(fee, "ENTERPRISE_SPENDING", "AFTER", 2025, 402_500_000_000L);
        figure(fee, "BENEFICIARY_ENTERPRISES", "AFTER", 2025, 86L);
        figure(fee, "FUNDS_SPENT", "AFTER", 2025, 12_400_000_000L);
        post(
                read("/policies/" + fee.id()),
                "/policies/" + fee.id() + "/notes",
                Map.of(
                        "kind", "COORDINATION",
                        "agencyId", bodies.get("MH.SO.TC"),
                        "on", "2025-03-18",
                        "text", "Sở Tài chính thống nhất mức giảm phí (minh họa)"));
        post(
                read("/policies/" + fee.id()),
                "/policies/" + fee.id() + "/notes",
                Map.of("kind", "DIFFICULTY", "text", "Hồ sơ chứng minh doanh nghiệp KH&CN còn nhiều bước (minh họa)"));
        return List.of(
                fee.id().toString(),
                policy("02", "Hỗ trợ dùng chung phòng thí nghiệm", "Shared laboratories", "INFRASTRUCTURE")
                        .id()
                        .toString(),
                policy("03", "Hỗ trợ lập quỹ phát triển KH&CN", "Enterprise S&T funds", "INVESTMENT")
                        .id()
                        .toString(),
                policy("04", "Cơ chế thử nghiệm cho khởi nghiệp sáng tạo", "Sandbox for start-ups", "SPECIAL_MECHANISM")
                        .id()
                        .toString(),
                policy(
                                "05",
                                "Hỗ trợ chuyển đổi số doanh nghiệp nhỏ",
                                "Digital transformation of small firms",
                                "SPECIAL_MECHANISM")
                        .id()
                        .toString());
    }

    private Reply plan(String code, String nameVi, String nameEn, int from, int to) {
        return desk.api()
                .post(
                        OFFICER,
                        "/plans",
                        object(
                                code,
                                nameVi,
                                nameEn,
                                Map.of("level", from == to ? "ANNUAL" : "PERIOD", "fromYear", from, "toYear", to)));
    }

    private Reply attain(Reply plan, String percent) {
        return post(
                plan,
                "/plans/" + plan.id() + "/attainments",
                Map.of("percent", percent, "document", "Báo cáo minh họa"));
    }

    private Reply programme(String number, String nameVi, String nameEn, String startsOn, String endsOn) {
        return desk.api()
                .post(
                        OFFICER,
                        "/programmes",
                        object(
                                "MH.CT." + number,
                                "Chương trình " + nameVi + " (minh họa)",
                                nameEn + " (illustrative)",
                                Map.of(
                                        "startsOn",
                                        startsOn,
                                        "endsOn",
                                        endsOn,
                                        "budget",
                                        List.of(
                                                Map.of(
                                                        "year",
                                                        year(startsOn),
                                                        "source",
                                                        "CITY",
                                                        "amount",
                                                        18_000_000_000L),
                                                Map.of(
                                                        "year",
                                                        year(startsOn),
                                                        "source",
                                                        "ENTERPRISE",
                                                        "amount",
                                                        6_500_000_000L)),
                                        "products",
                                        List.of(Map.of(
                                                "name",
                                                "Mô hình thử nghiệm (minh họa)",
                                                "quantity",
                                                "3",
                                                "unit",
                                                "mô hình")))));
    }

    private Reply policy(String number, String nameVi, String nameEn, String type) {
        return desk.api()
                .post(
                        OFFICER,
                        "/policies",
                        object(
                                "MH.CS." + number,
                                nameVi + " (minh họa)",
                                nameEn + " (illustrative)",
                                Map.of(
                                        "type",
                                        type,
                                        "startsOn",
                                        "2022-07-01",
                                        "affected",
                                        "Doanh nghiệp và tổ chức KH&CN trên địa bàn Thành phố (minh họa)")));
    }

    private void figure(Reply policy, String measure, String phase, int year, long amount) {
        post(
                read("/policies/" + policy.id()),
                "/policies/" + policy.id() + "/figures",
                Map.of("measure", measure, "phase", phase, "year", year, "amount", amount, "source", SOURCE));
    }

    /** @param concludedOn null while it is under way */
    private void stage(Reply programme, String stage, String method, String on, String concludedOn) {
        var path = "/programmes/" + programme.id();
        var begun = post(read(path), path + "/stages", Map.of("stage", stage, "method", method, "on", on));
        if (concludedOn != null) {
            post(
                    begun,
                    path + "/stage-conclusions",
                    Map.of(
                            "stage",
                            stage,
                            "on",
                            concludedOn,
                            "conclusion",
                            "Hoàn thành các mục tiêu chính (minh họa)",
                            "document",
                            "Báo cáo minh họa"));
        }
    }

    private void moved(Reply programme, String how, String endsOn, String decidedOn, String reason) {
        var path = "/programmes/" + programme.id();
        post(
                read(path),
                path + "/" + how,
                Map.of("endsOn", endsOn, "number", "Văn bản minh họa số 05", "decidedOn", decidedOn, "reason", reason));
    }

    /** An objective with one indicator, its target and what was reached. */
    private void objective(
            String type,
            Reply of,
            String code,
            String text,
            String indicator,
            String unit,
            int year,
            String target,
            String actual) {
        var made = desk.api()
                .post(
                        OFFICER,
                        "/registered-objects/" + of.id() + "/objectives",
                        Map.of("code", code, "textVi", text + " (minh họa)"));
        var series = desk.api()
                .post(
                        OFFICER,
                        "/target-series",
                        Map.of(
                                "objectType",
                                type,
                                "objectId",
                                of.id(),
                                "objectiveId",
                                made.id(),
                                "nameVi",
                                indicator,
                                "unit",
                                unit,
                                "direction",
                                "HIGHER_IS_BETTER"));
        var path = "/target-series/" + series.id();
        series = put(series, path + "/targets/" + year, Map.of("value", target, "source", SOURCE));
        put(series, path + "/actuals/" + year, Map.of("value", actual, "source", SOURCE));
    }

    private void link(String from, String to) {
        desk.api().post(OFFICER, "/object-links", Map.of("fromId", from, "toId", to));
    }

    private Map<String, Object> object(String code, String nameVi, String nameEn, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(new HashMap<>(more));
        body.put("code", code);
        body.put("nameVi", nameVi);
        body.put("nameEn", nameEn);
        body.put("agencyId", bodies.get(LEADS.getOrDefault(code, "MH.SO.KHCN")));
        body.put("published", true);
        body.put("illustrative", true);
        return body;
    }

    private Reply read(String path) {
        return desk.api().get(OFFICER, path);
    }

    private Reply post(Reply seen, String path, Object body) {
        return desk.api().post(OFFICER, path, body, seen.tag());
    }

    private Reply put(Reply seen, String path, Object body) {
        return desk.api().put(OFFICER, path, body, seen.tag());
    }

    private static int year(String day) {
        return Integer.parseInt(day.substring(0, 4));
    }
}
