package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.demo.api.Reply;
import vn.hanoi.sti.demo.api.Upload;
import vn.hanoi.sti.demo.pdf.Paper;
import vn.hanoi.sti.demo.pdf.PaperPrinter;

/**
 * What the objects of {@link RegisterStep} are to achieve and rest on: objectives, indicators with targets, the data set of
 * policies, papers. Every figure is made up and says so. Of the last policy one figure lacks: it is somebody's work.
 */
final class RegisterDetailStep {
    private static final String SOURCE = "Số liệu minh họa";
    private static final String MARK = " (minh họa)";

    private final Desk desk;

    RegisterDetailStep(Desk desk) {
        this.desk = desk;
    }

    void run(String strategyId) {
        objective(strategyId, "MT1", null, "Tổng chi cho KH,CN&ĐMST của xã hội đạt 2% GRDP vào năm 2030");
        objective(strategyId, "MT2", null, "Số đơn đăng ký sáng chế tăng bình quân 15% mỗi năm");
        objective(strategyId, "MT3", null, "Mười trung tâm đổi mới sáng tạo hoạt động có hiệu quả");
        plans();
        programmes();
        policies();
        desk.progress()
                .done(
                        OFFICER,
                        "mục tiêu, chỉ tiêu, số liệu nền và văn bản của kế hoạch, chương trình, chính sách (minh họa)");
    }

    private void plans() {
        var period = id("/plans", "MH.KH.21-25");
        indicator(
                "PLAN",
                period,
                "MT1",
                "Tăng sản phẩm trí tuệ",
                "Số đơn đăng ký sáng chế cả giai đoạn",
                "đơn",
                "2025=1350");
        paper(period, "RESOLUTION", "Nghị quyết ban hành Kế hoạch 5 năm 2021–2025", "01/MH-NQ", "2021-01-15");
        var y2023 = id("/plans", "MH.KH.2023");
        indicator(
                "PLAN",
                y2023,
                "MT1",
                "Tăng sản phẩm trí tuệ",
                "Số đơn đăng ký sáng chế",
                "đơn",
                "2023=240",
                "2023=228");
        var y2024 = id("/plans", "MH.KH.2024");
        indicator(
                "PLAN",
                y2024,
                "MT1",
                "Tăng sản phẩm trí tuệ",
                "Số đơn đăng ký sáng chế",
                "đơn",
                "2024=270",
                "2024=282");
        var y2026 = id("/plans", "MH.KH.2026");
        paper(y2026, "PLAN", "Kế hoạch KH,CN&ĐMST năm 2026", "02/MH-KH", "2025-12-20");
        var targets = List.of("2026=350", "2026=58");
        var inherited = desk.api().list(OFFICER, "/target-series?objectId=" + y2026);
        for (var i = 0; i < inherited.size(); i++) {
            var path = "/target-series/" + inherited.get(i).required("id").textValue();
            figures(desk.api().get(OFFICER, path), path, "targets", List.of(targets.get(i)));
        }
    }

    private void programmes() {
        var designed = id("/programmes", "MH.CT.01");
        indicator(
                "PROGRAMME",
                designed,
                "MT1",
                "Làm chủ công nghệ chiến lược",
                "Số công nghệ chiến lược được làm chủ",
                "công nghệ",
                "2030=6");
        var running = id("/programmes", "MH.CT.02");
        indicator(
                "PROGRAMME",
                running,
                "MT2",
                "Thu hút vốn đầu tư mạo hiểm",
                "Vốn đầu tư mạo hiểm vào doanh nghiệp của Thành phố",
                "tỷ đồng",
                "2029=1500",
                "2025=420");
        paper(running, "DECISION", "Quyết định phê duyệt Chương trình khởi nghiệp sáng tạo", "03/MH-QĐ", "2024-05-28");
        var old = id("/programmes", "MH.CT.04");
        indicator(
                "PROGRAMME",
                old,
                "MT1",
                "Nâng giá trị tài sản trí tuệ",
                "Số nhãn hiệu cộng đồng được bảo hộ",
                "nhãn hiệu",
                "2023=60",
                "2023=64");
        var extended = id("/programmes", "MH.CT.05");
        indicator(
                "PROGRAMME",
                extended,
                "MT1",
                "Tăng giao dịch công nghệ",
                "Giá trị giao dịch công nghệ qua sàn",
                "tỷ đồng",
                "2027=900",
                "2025=610");
        paper(extended, "DECISION", "Quyết định gia hạn Chương trình thị trường KH&CN", "04/MH-QĐ", "2025-10-10");
        var stopped = id("/programmes", "MH.CT.06");
        indicator(
                "PROGRAMME",
                stopped,
                "MT1",
                "Số hóa cơ sở nghiên cứu",
                "Số cơ sở nghiên cứu có nền tảng số dùng chung",
                "cơ sở",
                "2025=20",
                "2025=9");
    }

    private void policies() {
        var fee = policy(
                "01", "Chi phí thủ tục là rào cản với doanh nghiệp KH&CN", "Giảm một nửa phí cho doanh nghiệp KH&CN");
        figures(fee, "AFFECTED=2025:240", "BENEFICIARY_ORGANIZATIONS=2025:14", "ENTERPRISE_FUND=2025:38500000000");
        var laboratories = policy(
                "02",
                "Thiết bị của viện, trường dùng chưa hết công suất",
                "Phòng thí nghiệm mở cho doanh nghiệp dùng chung");
        figures(
                laboratories,
                "AFFECTED=2025:180",
                "BENEFICIARY_ORGANIZATIONS=2025:22",
                "BENEFICIARY_ENTERPRISES=2025:97",
                "FUNDS_SPENT=2025:26800000000",
                "ENTERPRISE_SPENDING=2021:145000000000",
                "ENTERPRISE_SPENDING=2025:171000000000",
                "ENTERPRISE_FUND=2025:21000000000");
        var funds = policy(
                "03",
                "Ít doanh nghiệp lập quỹ phát triển KH&CN",
                "Tăng số quỹ và tỷ lệ giải ngân quỹ của doanh nghiệp");
        figures(
                funds,
                "AFFECTED=2025:520",
                "BENEFICIARY_ORGANIZATIONS=2025:6",
                "BENEFICIARY_ENTERPRISES=2025:64",
                "FUNDS_SPENT=2025:3200000000",
                "ENTERPRISE_SPENDING=2021:220000000000",
                "ENTERPRISE_SPENDING=2025:265500000000",
                "ENTERPRISE_FUND=2021:41000000000",
                "ENTERPRISE_FUND=2025:88000000000");
        var sandbox = policy(
                "04",
                "Sản phẩm mới chưa có khung pháp lý để thử",
                "Cho thử nghiệm có kiểm soát, rút ngắn thời gian ra thị trường");
        figures(
                sandbox,
                "AFFECTED=2025:75",
                "BENEFICIARY_ORGANIZATIONS=2025:5",
                "BENEFICIARY_ENTERPRISES=2025:18",
                "FUNDS_SPENT=2025:4500000000",
                "ENTERPRISE_SPENDING=2022:52000000000",
                "ENTERPRISE_SPENDING=2025:79000000000",
                "ENTERPRISE_FUND=2025:6400000000");
        var digital =
                policy("05", "Doanh nghiệp nhỏ thiếu vốn cho chuyển đổi số", "Hỗ trợ một phần chi phí nền tảng số");
        figures(
                digital,
                "BENEFICIARY_ORGANIZATIONS=2025:11",
                "BENEFICIARY_ENTERPRISES=2025:412",
                "FUNDS_SPENT=2025:33000000000",
                "ENTERPRISE_SPENDING=2021:96000000000",
                "ENTERPRISE_SPENDING=2025:131000000000",
                "ENTERPRISE_FUND=2025:9800000000");
    }

    /** With what was wrong before and what it sets, and the paper that issued it. */
    private String policy(String number, String before, String after) {
        var id = id("/policies", "MH.CS." + number);
        objective(id, "HT1", "BEFORE", before);
        objective(id, "MT1", "AFTER", after);
        paper(id, "RESOLUTION", "Nghị quyết ban hành chính sách số " + number, "CS" + number + "/MH-NQ", "2022-06-20");
        return id;
    }

    /** @param figures {@code MEASURE=year:amount}; years before the policy's own are before it */
    private void figures(String policy, String... figures) {
        var path = "/policies/" + policy;
        for (var figure : figures) {
            var parts = figure.split("[=:]");
            var year = Integer.parseInt(parts[1]);
            var seen = desk.api().get(OFFICER, path);
            desk.api()
                    .post(
                            OFFICER,
                            path + "/figures",
                            Map.of(
                                    "measure",
                                    parts[0],
                                    "phase",
                                    year <= 2022 ? "BEFORE" : "AFTER",
                                    "year",
                                    year,
                                    "amount",
                                    Long.parseLong(parts[2]),
                                    "source",
                                    SOURCE),
                            seen.tag());
        }
    }

    private String objective(String of, String code, String phase, String text) {
        var body = new LinkedHashMap<String, Object>(Map.of("code", code, "textVi", text + MARK));
        if (phase != null) {
            body.put("phase", phase);
        }
        return desk.api()
                .post(OFFICER, "/registered-objects/" + of + "/objectives", body)
                .id()
                .toString();
    }

    /** An objective with one indicator. @param figures target, then what was reached where something was: {@code year=value} */
    private void indicator(
            String type, String of, String code, String text, String name, String unit, String... figures) {
        var series = desk.api()
                .post(
                        OFFICER,
                        "/target-series",
                        Map.of(
                                "objectType",
                                type,
                                "objectId",
                                of,
                                "objectiveId",
                                objective(of, code, null, text),
                                "nameVi",
                                name + MARK,
                                "unit",
                                unit,
                                "direction",
                                "HIGHER_IS_BETTER"));
        var path = "/target-series/" + series.id();
        var now = figures(series, path, "targets", List.of(figures[0]));
        figures(now, path, "actuals", List.of(figures).subList(1, figures.length));
    }

    private Reply figures(Reply series, String path, String kind, List<String> figures) {
        var now = series;
        for (var figure : figures) {
            var parts = figure.split("=");
            now = desk.api()
                    .put(
                            OFFICER,
                            path + "/" + kind + "/" + parts[0],
                            Map.of("value", parts[1], "source", SOURCE),
                            now.tag());
        }
        return now;
    }

    private void paper(String of, String kind, String title, String number, String issuedOn) {
        var content = PaperPrinter.print(new Paper(
                title + MARK,
                List.of("Số " + number, "Ngày " + issuedOn),
                List.of(List.of("Nội dung được đặt ra để trình diễn."))));
        desk.api()
                .upload(
                        OFFICER,
                        "/registered-objects/" + of + "/documents",
                        new Upload(
                                Map.of(
                                        "kind", kind,
                                        "title", title + MARK,
                                        "number", number,
                                        "issuedOn", issuedOn,
                                        "issuer", "UBND Thành phố" + MARK),
                                "van-ban-minh-hoa.pdf",
                                "application/pdf",
                                content));
    }

    private String id(String path, String code) {
        return desk.api().list(OFFICER, path + "?q=" + code).stream()
                .filter(row -> row.required("code").textValue().equals(code))
                .findFirst()
                .orElseThrow()
                .required("id")
                .textValue();
    }
}
