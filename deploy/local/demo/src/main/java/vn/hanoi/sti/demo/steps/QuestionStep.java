package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.util.List;
import java.util.Map;
import vn.hanoi.sti.demo.api.Account;

/** Difficulties and questions in each state: waiting, taken further, answered, and published. */
final class QuestionStep {
    private static final Account COMMUNE = new Account("canbo.phuong", "Cán bộ phường minh họa");

    private static final List<Asked> ASKED = List.of(
            new Asked(
                    Account.officerOf(1),
                    "QUESTION",
                    "DATA",
                    "Cán bộ kiêm nhiệm hai đơn vị thì tính FTE ở đâu? (minh họa)",
                    "Đơn vị có ba nghiên cứu viên kiêm nhiệm tại một trường đại học. Xin hướng dẫn cách tính FTE.",
                    "Tính theo tỷ lệ thời gian làm việc thực tế tại từng đơn vị; tổng của một người không quá 1,0.",
                    true),
            new Asked(
                    Account.headOf(2),
                    "QUESTION",
                    "PROCEDURE",
                    "Thủ trưởng đi công tác thì ai xác nhận số liệu? (minh họa)",
                    "Thủ trưởng vắng mặt đến sau hạn nộp. Xin hỏi cấp phó có được xác nhận thay không.",
                    "Được, khi có văn bản ủy quyền còn hiệu lực và được ghi trên hệ thống trước khi xác nhận.",
                    false),
            new Asked(
                    COMMUNE,
                    "DIFFICULTY",
                    "PROGRAMME",
                    "Phường chưa có cán bộ chuyên trách theo dõi nhiệm vụ khoa học và công nghệ (minh họa)",
                    "Một cán bộ kiêm bốn lĩnh vực nên chưa theo dõi được nhiệm vụ. Đề nghị hướng dẫn cách bố trí.",
                    null,
                    false),
            new Asked(
                    Account.officerOf(3),
                    "QUESTION",
                    "SYSTEM",
                    "Tải lên tệp minh chứng bị trùng thì xử lý thế nào? (minh họa)",
                    "Hệ thống báo tệp đã có ở chỉ số khác. Có cần tải lại không?",
                    null,
                    false));

    private static final Map<String, String> FURTHER = Map.of(
            "addressee", "UBND Thành phố",
            "text", "Việc bố trí biên chế ngoài thẩm quyền của Sở; Sở đề xuất bố trí theo cụm phường (minh họa).",
            "basis", "Tờ trình số 09/TTr-MH (minh họa)");

    private final Desk desk;

    QuestionStep(Desk desk) {
        this.desk = desk;
    }

    private record Asked(
            Account who, String kind, String topic, String subject, String text, String answer, boolean published) {}

    void run() {
        for (var asked : ASKED) {
            for (var known : desk.api().list(asked.who(), "/questions")) {
                if (known.path("subject").asText().equals(asked.subject())) {
                    return;
                }
            }
            var agency = desk.api()
                    .get(asked.who(), "/me")
                    .body()
                    .required("memberships")
                    .required(0)
                    .required("agencyId")
                    .textValue();
            var id = desk.api()
                    .post(
                            asked.who(),
                            "/questions",
                            Map.of(
                                    "agencyId", agency,
                                    "kind", asked.kind(),
                                    "topic", asked.topic(),
                                    "subject", asked.subject(),
                                    "text", asked.text()))
                    .body()
                    .required("question")
                    .required("id")
                    .textValue();
            if (asked.answer() != null) {
                act(id, "answers", Map.of("text", asked.answer()));
            }
            if (asked.published()) {
                act(id, "publications", Map.of("question", asked.subject(), "answer", asked.answer()));
            }
            if (asked.kind().equals("DIFFICULTY")) {
                act(id, "escalations", FURTHER);
            }
        }
        desk.progress().done(OFFICER, ASKED.size() + " khó khăn, câu hỏi: trả lời, trình cấp trên, công bố");
    }

    private void act(String id, String acts, Map<String, String> body) {
        var tag = desk.api().get(OFFICER, "/questions/" + id).tag();
        desk.api().post(OFFICER, "/questions/" + id + "/" + acts, body, tag);
    }
}
