package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.demo.api.Upload;
import vn.hanoi.sti.demo.data.Organization;
import vn.hanoi.sti.demo.data.Stage;
import vn.hanoi.sti.demo.pdf.Paper;
import vn.hanoi.sti.demo.pdf.PaperPrinter;

/** Says who carries an evaluation out, where that is not the campaign's method or the unit is the department's own. */
final class MethodStep {
    private final Desk desk;

    MethodStep(Desk desk) {
        this.desk = desk;
    }

    void run(Organization organization, String evaluation) {
        var method = organization.method();
        var path = "/evaluations/" + evaluation;
        if (method == null || !Evaluations.state(desk.api(), OFFICER, path).isBefore(Stage.SCORED)) {
            return;
        }
        var standing = desk.api().get(OFFICER, path + "/method");
        if (standing.body().path("choice").isObject()) {
            return;
        }
        var document = desk.api()
                .upload(
                        OFFICER,
                        path + "/method-documents",
                        new Upload(
                                Map.of(), "phuong-thuc-danh-gia-minh-hoa.pdf", "application/pdf", paper(organization)))
                .id();
        var body = new HashMap<String, Object>();
        body.put("method", method.method());
        body.put("number", method.number());
        body.put("decidedOn", method.decidedOn());
        body.put("documentId", document);
        body.put("consultant", method.consultant());
        body.put("conflictReason", method.conflictReason());
        body.values().removeIf(java.util.Objects::isNull);
        desk.api().put(OFFICER, path + "/method", body, standing.tag());
        desk.progress()
                .done(OFFICER, "%s: chọn phương thức đánh giá %s".formatted(organization.code(), method.method()));
    }

    private static byte[] paper(Organization organization) {
        return PaperPrinter.print(new Paper(
                "Phương thức đánh giá",
                List.of(
                        "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
                        "Số: " + organization.method().number()),
                List.of(List.of(
                        "Văn bản minh họa, không có giá trị pháp lý.",
                        "Đối tượng đánh giá: " + organization.nameVi()))));
    }
}
