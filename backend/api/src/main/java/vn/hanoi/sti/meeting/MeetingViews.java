package vn.hanoi.sti.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.expert.Experts;
import vn.hanoi.sti.interest.Entitlements;
import vn.hanoi.sti.shared.problem.Problem;

/** Meetings as viewers see them, and as they stand for the minutes. Runs in the caller's transaction. */
@ApplicationScoped
class MeetingViews {
    private final MeetingRepository meetings;
    private final Councils councils;
    private final Experts experts;
    private final Entitlements entitlements;
    private final Evaluations evaluations;
    private final ObjectMapper json;

    MeetingViews(
            MeetingRepository meetings,
            Councils councils,
            Experts experts,
            Entitlements entitlements,
            Evaluations evaluations,
            ObjectMapper json) {
        this.meetings = meetings;
        this.councils = councils;
        this.experts = experts;
        this.entitlements = entitlements;
        this.evaluations = evaluations;
        this.json = json;
    }

    MeetingView view(MeetingAccess.Reached reached) {
        var items = visible(reached);
        return view(
                reached,
                items,
                evaluations.visibleAmong(judged(items), reached.who().viewer()));
    }

    /** With every item: the caller has opened the rows of every evaluation and closes them again. */
    MeetingView whole(MeetingAccess.Reached reached) {
        var items = meetings.items(reached.meeting().id());
        return view(reached, items, evaluations.among(judged(items)));
    }

    /** Items that this viewer may know of. */
    List<ItemEntity> visible(MeetingAccess.Reached reached) {
        var items = meetings.items(reached.meeting().id());
        var open = evaluations.visibleAmong(judged(items), reached.who().viewer()).stream()
                .map(EvaluationCase::id)
                .collect(Collectors.toSet());
        return items.stream()
                .filter(item -> item.evaluationId() == null || open.contains(item.evaluationId()))
                .toList();
    }

    ItemEntity item(MeetingAccess.Reached reached, UUID itemId) {
        return visible(reached).stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Members as they stand to an item now, by seat. */
    List<Meetings.Participant> participants(MeetingEntity meeting, ItemEntity item) {
        return participants(
                meeting,
                item,
                item.evaluationId() == null ? Map.of() : entitlements.places(meeting.councilId()),
                present(meeting));
    }

    private List<Meetings.Participant> participants(
            MeetingEntity meeting, ItemEntity item, Map<UUID, List<Entitlements.Place>> places, Set<UUID> present) {
        if (item.evaluationId() == null) {
            return councils.seats(meeting.councilId()).stream()
                    .map(seat ->
                            new Meetings.Participant(seat, false, true, present.contains(seat.memberId()), null, false))
                    .toList();
        }
        return places.getOrDefault(item.evaluationId(), List.of()).stream()
                .map(place -> new Meetings.Participant(
                        place.seat(),
                        place.barred(),
                        place.declared(),
                        present.contains(place.seat().memberId()),
                        place.recusedAt(),
                        place.declaredRecusal()))
                .sorted(Comparator.comparing(one -> one.seat().number()))
                .toList();
    }

    ItemQuorum quorum(Councils.Council council, List<Meetings.Participant> participants) {
        return ItemQuorum.of(
                council.rule(),
                participants.stream()
                        .map(one -> new ItemQuorum.Member(
                                one.seat().role().office(), one.barred(), one.declared(), one.present()))
                        .toList());
    }

    String text(ItemQuorum quorum) {
        try {
            return json.writeValueAsString(quorum);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ItemQuorum read(String text) {
        try {
            return json.readValue(text, ItemQuorum.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Set<UUID> present(MeetingEntity meeting) {
        return meetings.attendances(meeting.id()).stream()
                .filter(attendance -> attendance.leftAt() == null)
                .map(AttendanceEntity::memberId)
                .collect(Collectors.toSet());
    }

    private MeetingView view(MeetingAccess.Reached reached, List<ItemEntity> items, List<EvaluationCase> cases) {
        var meeting = reached.meeting();
        var who = reached.who();
        var known = cases.stream().collect(Collectors.toMap(EvaluationCase::id, Function.identity()));
        var present = present(meeting);
        Map<UUID, List<Entitlements.Place>> places =
                cases.isEmpty() ? Map.of() : entitlements.places(meeting.councilId());
        var dissents = meetings.dissents(meeting.id()).stream().collect(Collectors.groupingBy(DissentEntity::itemId));
        var shown = new ArrayList<MeetingView.Item>();
        for (var item : items) {
            var participants = participants(meeting, item, places, present);
            shown.add(new MeetingView.Item(
                    item.id(),
                    shown.size() + 1,
                    item.evaluationId(),
                    item.evaluationId() == null
                            ? null
                            : known.get(item.evaluationId()).organizationName(),
                    item.title(),
                    item.quorum() == null ? quorum(who.council(), participants) : read(item.quorum()),
                    participants.stream()
                            .filter(Meetings.Participant::barred)
                            .map(one -> new MeetingView.Recused(
                                    one.seat().memberId(), one.recusedAt(), one.declaredRecusal()))
                            .toList(),
                    participants.stream()
                            .filter(one -> !one.barred() && !one.declared())
                            .map(one -> one.seat().memberId())
                            .toList(),
                    item.conclusion(),
                    item.concludedAt(),
                    dissents.getOrDefault(item.id(), List.of()).stream()
                            .map(dissent -> new MeetingView.Dissent(
                                    dissent.memberId(), dissent.words(), dissent.recordedByName(), dissent.at()))
                            .toList(),
                    itemActions(meeting, who, participants)));
        }
        var ids = items.stream().map(ItemEntity::id).collect(Collectors.toSet());
        return new MeetingView(
                meeting.id(),
                meeting.councilId(),
                who.council().nameVi(),
                who.council().decisionNumber(),
                who.council().decidedOn(),
                meeting.number(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                meeting.online(),
                meeting.chairId(),
                meeting.secretaryId(),
                meeting.state(),
                meeting.openedAt(),
                meeting.closedAt(),
                who.seat() == null ? null : who.seat().memberId(),
                members(meeting, who, present),
                shown,
                meetings.tasks(meeting.id()).stream()
                        .filter(task -> task.itemId() == null || ids.contains(task.itemId()))
                        .map(task ->
                                new MeetingView.Task(task.id(), task.itemId(), task.what(), task.who(), task.dueOn()))
                        .toList(),
                actions(meeting, who),
                meeting.version());
    }

    private List<MeetingView.Member> members(MeetingEntity meeting, Participation who, Set<UUID> present) {
        var seats = councils.seats(meeting.councilId());
        var names = experts.of(seats.stream().map(Councils.Seat::expertId).toList());
        var invited = meetings.invitations(meeting.id());
        var attended =
                meetings.attendances(meeting.id()).stream().collect(Collectors.groupingBy(AttendanceEntity::memberId));
        return seats.stream()
                .map(seat -> new MeetingView.Member(
                        seat.memberId(),
                        seat.number(),
                        seat.role(),
                        who.names() || seat.equals(who.seat())
                                ? names.get(seat.expertId()).displayName()
                                : null,
                        invited.get(seat.memberId()),
                        present.contains(seat.memberId()),
                        attended.getOrDefault(seat.memberId(), List.of()).stream()
                                .map(one -> new MeetingView.Attendance(
                                        one.id(), one.online(), one.arrivedAt(), one.leftAt()))
                                .toList()))
                .toList();
    }

    private static List<String> actions(MeetingEntity meeting, Participation who) {
        return switch (meeting.state()) {
            case PLANNED ->
                who.runs()
                        ? List.of("CHANGE", "INVITE", "OPEN")
                        : who.arranges() ? List.of("CHANGE", "INVITE") : List.of();
            case OPEN -> who.runs() ? List.of("ATTEND", "TASK", "CLOSE") : List.of();
            case CLOSED -> who.runs() ? List.of("ANNEX") : List.of();
        };
    }

    private static List<String> itemActions(
            MeetingEntity meeting, Participation who, List<Meetings.Participant> participants) {
        var actions = new ArrayList<String>();
        if (meeting.state() == MeetingState.OPEN && who.seat() != null) {
            if (who.runs()) {
                actions.addAll(List.of("CONCLUDE", "BALLOT"));
            }
            if (who.runs() || participants.stream().anyMatch(one -> one.seat().equals(who.seat()) && one.takesPart())) {
                actions.add("DISSENT");
            }
        }
        return actions;
    }

    private static List<UUID> judged(List<ItemEntity> items) {
        return items.stream()
                .map(ItemEntity::evaluationId)
                .filter(Objects::nonNull)
                .toList();
    }
}
