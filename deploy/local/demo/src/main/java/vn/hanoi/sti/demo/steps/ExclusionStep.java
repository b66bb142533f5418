package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.DEPARTMENT_LEADER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.demo.api.Upload;
import vn.hanoi.sti.demo.data.Organization;
import vn.hanoi.sti.demo.pdf.Paper;
import vn.hanoi.sti.demo.pdf.PaperPrinter;

/** Approves what was left out as not applicable, and records a council's word where it is much. */
final class ExclusionStep {
    /** The day of the illustrative minutes. */
    private static final String DECIDED_ON = "2026-05-15";

    private static final String NUMBER = "02/BB-HĐ-MH";

    private final Desk desk;

    ExclusionStep(Desk desk) {
        this.desk = desk;
    }

    void run(Organization organization, String path) {
        var known = desk.api().get(DEPARTMENT_LEADER, path + "/exclusions").body();
        if (known.path("settled").asBoolean()) {
            return;
        }
        var open = new ArrayList<String>();
        for (var item : known.path("items")) {
            if (!item.path("approval").isObject()) {
                open.add(item.path("indicatorCode").asText());
            }
        }
        if (!open.isEmpty()) {
            desk.api().post(DEPARTMENT_LEADER, path + "/exclusion-approvals", Map.of("indicators", open));
        }
        if (!known.path("groups").isEmpty() && !known.path("confirmation").isObject()) {
            var document = desk.api()
                    .upload(
                            DEPARTMENT_LEADER,
                            path + "/exclusion-documents",
                            new Upload(
                                    Map.of(), "bien-ban-hoi-dong-minh-hoa.pdf", "application/pdf", paper(organization)))
                    .id();
            desk.api()
                    .post(
                            DEPARTMENT_LEADER,
                            path + "/exclusion-confirmations",
                            Map.of("number", NUMBER, "decidedOn", DECIDED_ON, "documentId", document));
        }
        desk.progress().done(DEPARTMENT_LEADER, organization.code() + ": phê duyệt các chỉ số không áp dụng");
    }

    private static byte[] paper(Organization organization) {
        return PaperPrinter.print(new Paper(
                "Biên bản họp hội đồng",
                List.of("HỘI ĐỒNG TƯ VẤN MINH HỌA", "Số: " + NUMBER),
                List.of(List.of(
                        "Văn bản minh họa, không có giá trị pháp lý.",
                        "Hội đồng xác nhận các chỉ số không áp dụng của: " + organization.nameVi()))));
    }
}
