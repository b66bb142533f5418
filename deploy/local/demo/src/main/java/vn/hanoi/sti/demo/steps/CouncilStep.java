package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.ADMINISTRATOR;
import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hanoi.sti.demo.api.Account;
import vn.hanoi.sti.demo.api.Reply;
import vn.hanoi.sti.demo.api.Upload;
import vn.hanoi.sti.demo.data.Council;
import vn.hanoi.sti.demo.data.Organization;
import vn.hanoi.sti.demo.pdf.Paper;
import vn.hanoi.sti.demo.pdf.PaperPrinter;

/** Registers experts, sets a council up over them, gives it what it judges, lets most of them declare, and lets it meet. */
final class CouncilStep {
    private final Desk desk;

    CouncilStep(Desk desk) {
        this.desk = desk;
    }

    void run(Map<Organization, String> evaluations) {
        var council = desk.data().council();
        var bodies = BodiesStep.idsByCode(desk);
        var people = desk.api().list(ADMINISTRATOR, "/persons").stream()
                .collect(Collectors.toMap(
                        row -> row.path("username").asText(),
                        row -> row.required("id").textValue(),
                        (one, other) -> one));
        var names = desk.data().people().people().stream()
                .collect(Collectors.toMap(person -> person.username(), person -> person.displayName()));
        var path = "/councils/" + standing(council);
        for (var member : council.members()) {
            seat(path, member, names.get(member.username()), people.get(member.username()), bodies);
        }
        evaluations.forEach((organization, evaluation) -> {
            if (council.organizations().contains(organization.code())) {
                judge(path, evaluation);
                council.members().stream()
                        .filter(Council.Member::declares)
                        .forEach(member -> declare(
                                path, new Account(member.username(), names.get(member.username())), evaluation));
            }
        });
        desk.progress().done(OFFICER, "lập hội đồng, giao đối tượng đánh giá, ghi khai báo của thành viên");
        new MeetingStep(desk).run(path);
    }

    private String standing(Council council) {
        return desk.api().list(OFFICER, "/councils").stream()
                .filter(row -> row.required("nameVi").textValue().equals(council.nameVi()))
                .map(row -> row.required("id").textValue())
                .findFirst()
                .orElseGet(() -> create(council).id().toString());
    }

    private void seat(String path, Council.Member member, String name, String person, Map<String, String> bodies) {
        for (var seated : desk.api().get(OFFICER, path).body().required("members")) {
            if (name.equals(seated.path("displayName").textValue())) {
                return;
            }
        }
        var expert = desk.api().list(OFFICER, "/experts").stream()
                .filter(row -> row.required("displayName").textValue().equals(name))
                .map(row -> row.required("id").textValue())
                .findFirst()
                .orElseGet(() -> desk.api()
                        .post(OFFICER, "/experts", expert(member, name, person, bodies))
                        .id()
                        .toString());
        act(path, "/members", Map.of("expertId", expert, "role", member.role()));
    }

    private void judge(String path, String evaluation) {
        for (var judged : desk.api().get(OFFICER, path).body().required("evaluations")) {
            if (judged.required("evaluationId").textValue().equals(evaluation)) {
                return;
            }
        }
        act(path, "/assignments", Map.of("evaluationIds", List.of(evaluation)));
    }

    private void declare(String path, Account member, String evaluation) {
        for (var duty : desk.api().get(member, "/me/council-duties").body().required("items")) {
            if (duty.required("evaluationId").textValue().equals(evaluation)
                    && duty.required("status").textValue().equals("TO_DECLARE")) {
                desk.api().post(member, path + "/declarations", Map.of("evaluationId", evaluation, "conflict", false));
            }
        }
    }

    private Reply create(Council council) {
        var document = desk.api()
                .upload(
                        OFFICER,
                        "/council-documents",
                        new Upload(Map.of(), "quyet-dinh-hoi-dong-minh-hoa.pdf", "application/pdf", paper(council)))
                .id();
        return desk.api()
                .post(
                        OFFICER,
                        "/councils",
                        Map.of(
                                "nameVi", council.nameVi(),
                                "decisionNumber", council.decisionNumber(),
                                "decidedOn", council.decidedOn(),
                                "documentId", document,
                                "quorum", council.quorum(),
                                "lookbackYears", council.lookbackYears(),
                                "anonymity", council.anonymity()));
    }

    private void act(String path, String action, Object body) {
        desk.api()
                .post(
                        OFFICER,
                        path + action,
                        body,
                        desk.api().get(OFFICER, path).tag());
    }

    private static Map<String, Object> expert(
            Council.Member member, String name, String person, Map<String, String> bodies) {
        var employers = member.employers().stream()
                .map(said -> present(
                        "agencyId", said.organization() == null ? null : bodies.get(said.organization()),
                        "name", said.name(),
                        "office", said.office(),
                        "from", said.from(),
                        "to", said.to()))
                .toList();
        var interests = member.interests().stream()
                .map(said -> present(
                        "kind", said.kind(),
                        "agencyId", bodies.get(said.organization()),
                        "to", said.to(),
                        "note", said.note()))
                .toList();
        return Map.of(
                "displayName", name,
                "title", member.title(),
                "specialties", member.specialties(),
                "personId", person,
                "active", true,
                "employers", employers,
                "interests", interests);
    }

    private static Map<String, String> present(String... pairs) {
        var map = new HashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                map.put(pairs[i], pairs[i + 1]);
            }
        }
        return map;
    }

    private static byte[] paper(Council council) {
        return PaperPrinter.print(new Paper(
                "Quyết định thành lập hội đồng",
                List.of("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Số: " + council.decisionNumber()),
                List.of(List.of(
                        "Văn bản minh họa, không có giá trị pháp lý.",
                        council.nameVi() + " gồm " + council.members().size() + " thành viên."))));
    }
}
