package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.CITY_LEADER;
import static vn.hanoi.sti.demo.api.Account.DEPARTMENT_LEADER;
import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.hanoi.sti.demo.api.Account;
import vn.hanoi.sti.demo.api.Reply;
import vn.hanoi.sti.demo.api.Upload;
import vn.hanoi.sti.demo.pdf.Paper;
import vn.hanoi.sti.demo.pdf.PaperPrinter;

/**
 * The lists of policies, plans and programmes of 2026 and their evaluations: of each kind one that is concluded and one for
 * which figures are still to be supplied.
 */
final class KindsStep {
    private static final int YEAR = 2026;
    private static final String OWN_DIVISION = "khtc";
    private static final String LEFT_OUT = "Đánh giá trong năm sau (minh họa)";

    private static final List<Round> ROUNDS = List.of(
            new Round("POLICY", null, "PL3-POLICY", "2026-12-31", "Đánh giá chính sách ưu đãi, khuyến khích năm 2026"),
            new Round("PLAN", null, "PL4-PLAN", "2026-11-15", "Đánh giá kế hoạch KH,CN&ĐMST năm 2026"),
            new Round("PROGRAMME", "FINAL", "PL5-FINAL", "2026-11-30", "Đánh giá cuối kỳ chương trình năm 2026"),
            new Round("PROGRAMME", "IMPACT", "PL5-IMPACT", "2026-11-30", "Đánh giá tác động chương trình năm 2026"));
    /** What the lists include; the others wait for the next year. */
    private static final List<Subject> SUBJECTS = List.of(
            new Subject("MH.CS.01", null, "sotc", null),
            new Subject(
                    "MH.CS.02",
                    null,
                    "sotc",
                    Map.of(
                            "design", "BEFORE_AFTER",
                            "recommendation", "SUPPLEMENT",
                            "reasons",
                                    "Phòng thí nghiệm dùng chung được khai thác nhiều hơn; cần bổ sung hỗ trợ phí thử nghiệm cho"
                                            + " doanh nghiệp nhỏ (minh họa).")),
            new Subject("MH.KH.2025", null, "khtc", null),
            new Subject(
                    "MH.KH.21-25",
                    null,
                    "khtc",
                    Map.of(
                            "reasons",
                            "Phần lớn chỉ tiêu của giai đoạn hoàn thành; chi ngoài ngân sách chưa đạt do doanh nghiệp ít lập quỹ"
                                    + " (minh họa).")),
            new Subject("MH.CT.03", "FINAL", "sonnmt", null),
            new Subject(
                    "MH.CT.04",
                    "IMPACT",
                    "sonnmt",
                    Map.of(
                            "design",
                            "AFTER_ONLY",
                            "reasons",
                            "Số đơn sáng chế tăng sau chương trình; thiếu số liệu nền nên chưa tách được tác động (minh họa).")));

    private final Desk desk;
    private final LateEntryStep late;
    private final KindSupplyStep supply;

    KindsStep(Desk desk) {
        this.desk = desk;
        this.late = new LateEntryStep(desk);
        this.supply = new KindSupplyStep(desk);
    }

    /** A campaign. */
    private record Round(String kind, String stage, String criteria, String deadline, String name) {}

    /**
     * What is evaluated.
     *
     * @param lead end of the names of who supplies and who certifies
     * @param conclusion null while figures are still to be supplied
     */
    private record Subject(String code, String stage, String lead, Map<String, String> conclusion) {}

    void run() {
        if (!desk.api().list(OFFICER, "/yearly-lists?kind=POLICY&year=" + YEAR).isEmpty()) {
            return;
        }
        var lists = new HashMap<String, String>();
        for (var kind : new TreeSet<>(ROUNDS.stream().map(Round::kind).toList())) {
            lists.put(kind, list(kind));
        }
        for (var round : ROUNDS) {
            open(round, lists.get(round.kind()));
        }
    }

    private String list(String kind) {
        var list = desk.api().post(OFFICER, "/yearly-lists", Map.of("year", YEAR, "kind", kind));
        var path = "/yearly-lists/" + list.id();
        for (var item : list.body().required("items")) {
            var code = item.required("code").textValue();
            var stage = item.path("stage").asText(null);
            if (SUBJECTS.stream().noneMatch(s -> s.code().equals(code) && java.util.Objects.equals(s.stage(), stage))) {
                list = desk.api()
                        .put(
                                OFFICER,
                                path + "/items/" + item.required("id").textValue(),
                                Map.of("included", false, "reason", LEFT_OUT),
                                list.tag());
            }
        }
        list = desk.api().post(OFFICER, path + "/proposals", Map.of(), list.tag());
        list = desk.api().post(DEPARTMENT_LEADER, path + "/submissions", Map.of(), list.tag());
        desk.api()
                .post(
                        CITY_LEADER,
                        path + "/approvals",
                        Map.of("decisionNumber", "Quyết định minh họa số 06", "decisionDate", "2026-09-15"),
                        list.tag());
        desk.progress().done(CITY_LEADER, "phê duyệt danh mục năm %d: %s".formatted(YEAR, kind));
        return list.id().toString();
    }

    private void open(Round round, String list) {
        var set = desk.api().list(OFFICER, "/criteria-sets?status=PUBLISHED&q=" + round.criteria()).stream()
                .filter(row -> row.required("code").textValue().equals(round.criteria()))
                .findFirst()
                .orElseThrow();
        var body = new HashMap<String, Object>(Map.of(
                "yearlyListId",
                list,
                "criteriaSetId",
                set.required("id").textValue(),
                "nameVi",
                round.name() + " (minh họa)",
                "deadline",
                round.deadline(),
                "method",
                "DEPARTMENT"));
        if (round.stage() != null) {
            body.put("stage", round.stage());
        }
        var campaign = desk.api().post(OFFICER, "/campaigns", body);
        var rows = desk.api().list(OFFICER, "/campaigns/" + campaign.id() + "/evaluations");
        late.run(rows.getFirst().required("id").textValue(), round.deadline());
        for (var row : rows) {
            var code = row.required("organizationCode").textValue();
            var subject = SUBJECTS.stream()
                    .filter(s -> s.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            var path = "/evaluations/" + row.required("id").textValue();
            if (subject.lead().equals(OWN_DIVISION)) {
                consultant(path);
            }
            if (subject.conclusion() != null) {
                conclude(subject, path);
            }
        }
        desk.progress().done(OFFICER, "mở " + round.name().toLowerCase(java.util.Locale.ROOT) + ": " + rows.size());
    }

    /** What a division of the department leads, the department does not judge by itself. */
    private void consultant(String path) {
        var standing = desk.api().get(OFFICER, path + "/method");
        var document = desk.api()
                .upload(
                        OFFICER,
                        path + "/method-documents",
                        new Upload(
                                Map.of(),
                                "hop-dong-tu-van-minh-hoa.pdf",
                                "application/pdf",
                                PaperPrinter.print(new Paper(
                                        "Hợp đồng tư vấn đánh giá",
                                        List.of("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Số: 07/HĐ-MH"),
                                        List.of(List.of("Văn bản minh họa, không có giá trị pháp lý.", path))))))
                .id();
        desk.api()
                .put(
                        OFFICER,
                        path + "/method",
                        Map.of(
                                "method", "CONSULTANT",
                                "number", "07/HĐ-MH (minh họa)",
                                "decidedOn", "2026-10-01",
                                "documentId", document,
                                "consultant", "Đơn vị tư vấn độc lập (minh họa)"),
                        standing.tag());
    }

    private void conclude(Subject subject, String path) {
        supply.run(Account.leadOfficer(subject.lead()), Account.leadHead(subject.lead()), path);
        supply.appraise(path);
        desk.api().post(OFFICER, path + "/conclusions", subject.conclusion(), "\"0\"");
        act(OFFICER, path, "/appraisal-completions", Map.of());
        act(DEPARTMENT_LEADER, path, "/proposals", Map.of());
        var result = desk.api().get(CITY_LEADER, path + "/result");
        act(CITY_LEADER, path, "/approvals", Map.of("resultDigest", result.text("resultDigest")));
        desk.progress()
                .done(CITY_LEADER, "phê duyệt kết luận về %s: %s".formatted(subject.code(), result.text("grade")));
    }

    private Reply act(Account account, String path, String action, Object body) {
        var view = desk.api().get(account, path);
        return desk.api().post(account, path + action, body, view.tag());
    }
}
