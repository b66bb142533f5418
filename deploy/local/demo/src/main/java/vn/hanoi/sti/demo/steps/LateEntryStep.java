package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.demo.api.Upload;
import vn.hanoi.sti.demo.pdf.Paper;
import vn.hanoi.sti.demo.pdf.PaperPrinter;

/** Opens entry after the deadline for every unit, by a fictitious decision: the demonstration is loaded long after it. */
final class LateEntryStep {
    private static final String NUMBER = "68/QĐ-SKHCN (minh họa)";
    /** Exclusive: the whole year of the campaign is open. */
    private static final LocalDate OPEN_UNTIL = LocalDate.of(2027, 1, 1);

    private final Desk desk;

    LateEntryStep(Desk desk) {
        this.desk = desk;
    }

    /** @param deadline of the campaign that the evaluation is of, exclusive */
    void run(String evaluation, String deadline) {
        var campaign = desk.api().get(OFFICER, "/evaluations/" + evaluation).text("campaignId");
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var path = "/campaigns/" + campaign;
        var decided = !desk.api()
                .get(OFFICER, path + "/deadline-decisions")
                .body()
                .required("items")
                .isEmpty();
        if (decided || today.isBefore(LocalDate.parse(deadline))) {
            return;
        }
        var until = today.isBefore(OPEN_UNTIL) ? OPEN_UNTIL : today.plusDays(60);
        var document = desk.api()
                .upload(
                        OFFICER,
                        path + "/deadline-documents",
                        new Upload(Map.of(), "quyet-dinh-mo-nhap-lieu-minh-hoa.pdf", "application/pdf", paper()))
                .id();
        desk.api()
                .post(
                        OFFICER,
                        path + "/deadline-decisions",
                        Map.of(
                                "kind",
                                "LATE_ENTRY",
                                "number",
                                NUMBER,
                                "decidedOn",
                                LocalDate.parse(deadline).minusDays(3).toString(),
                                "openUntil",
                                until.toString(),
                                "reason",
                                "Minh họa: mở nhập số liệu sau hạn, không dời hạn nộp.",
                                "documentId",
                                document));
        desk.progress().done(OFFICER, "mở nhập số liệu sau hạn, trước ngày " + until + " (minh họa)");
    }

    private static byte[] paper() {
        return PaperPrinter.print(new Paper(
                "Quyết định mở nhập số liệu sau hạn",
                List.of("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Số: " + NUMBER),
                List.of(List.of(
                        "Các đơn vị trong danh mục được nhập số liệu và minh chứng sau hạn nộp.",
                        "Hạn nộp không thay đổi; số ngày muộn vẫn được tính."))));
    }
}
