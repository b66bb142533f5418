package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.hanoi.sti.demo.api.Account;
import vn.hanoi.sti.demo.api.Reply;
import vn.hanoi.sti.demo.data.Council;
import vn.hanoi.sti.demo.data.People;

/** Lets the council meet once: called, attended, voted, concluded, closed with its minutes. */
final class MeetingStep {
    private static final long HOURS = 2;

    private final Desk desk;

    MeetingStep(Desk desk) {
        this.desk = desk;
    }

    /** @param path of the council */
    void run(String path) {
        var council = desk.data().council();
        var seats = seats(path, council);
        var secretary = account(council, "SECRETARY");
        var meeting = call(path, council, seats, secretary);
        var state = desk.api().get(secretary, meeting).text("state");
        if (state.equals("CLOSED")) {
            return;
        }
        if (state.equals("PLANNED")) {
            act(secretary, meeting, "/invitations", Map.of());
            act(secretary, meeting, "/openings", Map.of());
        }
        var there = council.members().stream().filter(Council.Member::declares).toList();
        for (var member : view(secretary, meeting).required("members")) {
            var attends = there.stream()
                    .anyMatch(one -> seats.get(one.username())
                            .equals(member.required("memberId").textValue()));
            if (attends && !member.required("present").booleanValue()) {
                act(
                        secretary,
                        meeting,
                        "/attendances",
                        Map.of("memberId", member.required("memberId").textValue(), "online", false));
            }
        }
        for (var item : view(secretary, meeting).required("items")) {
            var judged = item.hasNonNull("evaluationId");
            if (judged) {
                vote(secretary, meeting, item.required("id").textValue(), council.meeting(), there);
            }
            if (!item.hasNonNull("conclusion")) {
                desk.api()
                        .put(
                                secretary,
                                meeting + "/items/" + item.required("id").textValue() + "/conclusion",
                                Map.of(
                                        "words",
                                        judged
                                                ? council.meeting().conclusion()
                                                : council.meeting().otherConclusion()),
                                desk.api().get(secretary, meeting).tag());
            }
        }
        act(secretary, meeting, "/closings", Map.of());
        desk.progress().done(secretary, "họp hội đồng: điểm danh, biểu quyết, kết luận, biên bản");
    }

    private String call(String path, Council council, Map<String, String> seats, Account secretary) {
        for (var known : desk.api().get(secretary, path + "/meetings").body().required("items")) {
            return "/meetings/" + known.required("id").textValue();
        }
        var agenda = new ArrayList<Map<String, String>>();
        for (var judged : desk.api().get(OFFICER, path).body().required("evaluations")) {
            agenda.add(Map.of(
                    "evaluationId", judged.required("evaluationId").textValue(),
                    "title", judged.required("organizationName").textValue()));
        }
        agenda.add(Map.of("title", council.meeting().other()));
        var starts = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        return "/meetings/"
                + desk.api()
                        .post(
                                secretary,
                                path + "/meetings",
                                Map.of(
                                        "startsAt", starts.toString(),
                                        "endsAt",
                                                starts.plus(HOURS, ChronoUnit.HOURS)
                                                        .toString(),
                                        "place", council.meeting().place(),
                                        "online", false,
                                        "chairId", seats.get(username(council, "CHAIR")),
                                        "secretaryId", seats.get(username(council, "SECRETARY")),
                                        "items", agenda))
                        .id();
    }

    private void vote(
            Account secretary, String meeting, String item, Council.Meeting said, List<Council.Member> voters) {
        var ballots = desk.api().get(secretary, meeting + "/ballots").body().required("items");
        var known = StreamSupport.stream(ballots.spliterator(), false)
                .filter(ballot -> ballot.required("itemId").textValue().equals(item))
                .findFirst();
        var path = meeting + "/ballots/"
                + known.map(ballot -> ballot.required("id").textValue())
                        .orElseGet(() -> desk.api()
                                .post(
                                        secretary,
                                        meeting + "/items/" + item + "/ballots",
                                        Map.of(
                                                "kind", "OPEN",
                                                "question", said.question(),
                                                "options",
                                                        said.options().stream()
                                                                .map(option -> Map.of(
                                                                        "code", option.code(), "label", option.label()))
                                                                .toList(),
                                                "majority", "MORE_THAN_HALF",
                                                "tieRule", "CHAIR"))
                                .id()
                                .toString());
        if (ballot(secretary, meeting, path).required("state").textValue().equals("PREPARED")) {
            move(secretary, meeting, path, "/openings");
        }
        var ballot = ballot(secretary, meeting, path);
        if (!ballot.required("state").textValue().equals("OPEN")) {
            return;
        }
        for (var voter : voters) {
            var account = new Account(voter.username(), title(voter.username()));
            var own = desk.api().get(account, meeting).text("ownMemberId");
            var voted = StreamSupport.stream(ballot.required("voted").spliterator(), false)
                    .anyMatch(one -> one.textValue().equals(own));
            if (!voted) {
                desk.api().put(account, path + "/vote", Map.of("option", said.vote()), null);
            }
        }
        move(secretary, meeting, path, "/closings");
    }

    private JsonNode ballot(Account secretary, String meeting, String path) {
        for (var ballot : desk.api().get(secretary, meeting + "/ballots").body().required("items")) {
            if (path.endsWith(ballot.required("id").textValue())) {
                return ballot;
            }
        }
        throw new IllegalStateException("no ballot at " + path);
    }

    private void move(Account secretary, String meeting, String path, String act) {
        desk.api().post(secretary, path + act, Map.of(), Reply.versionTag(ballot(secretary, meeting, path)));
    }

    private void act(Account by, String meeting, String act, Object body) {
        desk.api().post(by, meeting + act, body, desk.api().get(by, meeting).tag());
    }

    private JsonNode view(Account by, String meeting) {
        return desk.api().get(by, meeting).body();
    }

    /** Username → seat; the department sees who sits where. */
    private Map<String, String> seats(String path, Council council) {
        var seats = new LinkedHashMap<String, String>();
        var members = desk.api().get(OFFICER, path).body().required("members");
        for (var member : council.members()) {
            for (var seat : members) {
                if (title(member.username()).equals(seat.path("displayName").textValue())) {
                    seats.put(member.username(), seat.required("id").textValue());
                }
            }
        }
        return seats;
    }

    private Account account(Council council, String role) {
        return new Account(username(council, role), title(username(council, role)));
    }

    private static String username(Council council, String role) {
        return council.members().stream()
                .filter(member -> member.role().equals(role))
                .findFirst()
                .orElseThrow()
                .username();
    }

    private String title(String username) {
        return desk.data().people().people().stream()
                .collect(Collectors.toMap(People.Person::username, People.Person::displayName))
                .get(username);
    }
}
