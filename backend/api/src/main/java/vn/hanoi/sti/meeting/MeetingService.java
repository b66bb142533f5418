package vn.hanoi.sti.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.council.CouncilRole;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.expert.Experts;
import vn.hanoi.sti.notification.Notice;
import vn.hanoi.sti.notification.Notices;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.store.RowScope;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Calls meetings, changes what is planned, invites and opens. */
@ApplicationScoped
class MeetingService {
    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final MeetingViews views;
    private final Councils councils;
    private final Experts experts;
    private final Evaluations evaluations;
    private final Notices notices;
    private final Viewers viewers;
    private final RowScope rows;
    private final AuditLog audit;
    private final Moments moments;

    MeetingService(
            MeetingRepository meetings,
            MeetingAccess access,
            MeetingViews views,
            Councils councils,
            Experts experts,
            Evaluations evaluations,
            Notices notices,
            Viewers viewers,
            RowScope rows,
            AuditLog audit,
            Moments moments) {
        this.meetings = meetings;
        this.access = access;
        this.views = views;
        this.councils = councils;
        this.experts = experts;
        this.evaluations = evaluations;
        this.notices = notices;
        this.viewers = viewers;
        this.rows = rows;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    MeetingRow.Listed list(UUID councilId) {
        var who = access.council(councilId, viewers.current());
        return new MeetingRow.Listed(
                meetings.ofCouncil(councilId).stream()
                        .map(meeting -> new MeetingRow(
                                meeting.id(),
                                meeting.number(),
                                meeting.startsAt(),
                                meeting.endsAt(),
                                meeting.place(),
                                meeting.online(),
                                meeting.state()))
                        .toList(),
                who.arranges() && who.council().active() ? List.of("CREATE") : List.of());
    }

    @Transactional
    MeetingView get(UUID id) {
        return views.view(access.read(id, viewers.current()));
    }

    @Transactional
    MeetingView create(UUID councilId, SaveMeeting said) {
        var viewer = viewers.current();
        var who = access.council(councilId, viewer);
        if (!who.arranges()) {
            throw Problem.forbidden();
        }
        if (!who.council().active()) {
            throw Problem.conflict("council.dissolved", "This council is dissolved.");
        }
        check(councilId, viewer, said);
        var last = meetings.ofCouncil(councilId).stream().findFirst();
        var meeting = MeetingEntity.create(
                councilId, last.map(MeetingEntity::number).orElse(0) + 1, said, viewer, moments.now());
        meetings.add(meeting);
        plan(meeting, said);
        record("meeting.called", meeting, facts(said));
        return views.view(access.read(meeting.id(), viewer));
    }

    @Transactional
    MeetingView change(UUID id, long expected, SaveMeeting said) {
        var viewer = viewers.current();
        var reached = planned(id, expected, viewer);
        var meeting = reached.meeting();
        check(meeting.councilId(), viewer, said);
        if (views.visible(reached).size() < everyItem(id)) {
            // What this viewer may not know of is not theirs to strike out.
            throw Problem.forbidden();
        }
        var before = meetings.items(id);
        var details = facts(said);
        details.put("startsAt.before", meeting.startsAt().toString());
        details.put("endsAt.before", meeting.endsAt().toString());
        details.put("place.before", meeting.place());
        details.put("chairId.before", meeting.chairId().toString());
        details.put("secretaryId.before", meeting.secretaryId().toString());
        details.put("agenda.before", agenda(before.stream().map(ItemEntity::title)));
        details.put("evaluationIds.before", named(before.stream().map(ItemEntity::evaluationId)));
        before.forEach(meetings::remove);
        meeting.save(said);
        plan(meeting, said);
        meetings.touch(meeting);
        record("meeting.changed", meeting, details);
        return views.view(access.read(id, viewer));
    }

    @Transactional
    MeetingView invite(UUID id, long expected) {
        var viewer = viewers.current();
        var reached = planned(id, expected, viewer);
        var meeting = reached.meeting();
        var seats = councils.seats(meeting.councilId());
        var known = experts.of(seats.stream().map(Councils.Seat::expertId).toList());
        for (var seat : seats) {
            meetings.invite(id, seat.memberId(), moments.now());
            var person = known.get(seat.expertId()).personId();
            if (person != null) {
                // Nothing of the agenda: an item may be closed to who is invited.
                notices.toPerson(
                        person,
                        new Notice(
                                "MEETING_CALLED",
                                "MEETING",
                                id,
                                Map.of(
                                        "council", reached.who().council().nameVi(),
                                        "number", Integer.toString(meeting.number()),
                                        "startsOn",
                                                Moments.dayOf(meeting.startsAt())
                                                        .toString(),
                                        "place", meeting.place())));
            }
        }
        meetings.touch(meeting);
        record("meeting.invited", meeting, Map.of("members", Integer.toString(seats.size())));
        return views.view(access.read(id, viewer));
    }

    @Transactional
    MeetingView open(UUID id, long expected) {
        var viewer = viewers.current();
        var meeting = access.locked(id, viewer)
                .running(expected, MeetingState.PLANNED)
                .meeting();
        meeting.open(moments.now());
        meetings.flush();
        record("meeting.opened", meeting, Map.of("state.before", "PLANNED", "state.after", "OPEN"));
        return views.view(access.read(id, viewer));
    }

    private MeetingAccess.Reached planned(UUID id, long expected, Viewer viewer) {
        var reached = access.locked(id, viewer);
        if (!reached.who().arranges()) {
            throw Problem.forbidden();
        }
        Versions.check(expected, reached.meeting().version());
        return reached.in(MeetingState.PLANNED);
    }

    /** How many items there are, those among them that this viewer's rows are without. */
    private int everyItem(UUID id) {
        rows.everything();
        try {
            return meetings.items(id).size();
        } finally {
            // Back to what this viewer may see.
            viewers.current();
        }
    }

    private void plan(MeetingEntity meeting, SaveMeeting said) {
        for (var i = 0; i < said.items().size(); i++) {
            meetings.add(ItemEntity.of(meeting.id(), i + 1, said.items().get(i)));
        }
    }

    private void check(UUID councilId, Viewer viewer, SaveMeeting said) {
        var gaps = new ArrayList<ProblemError>();
        if (!said.endsAt().isAfter(said.startsAt())) {
            gaps.add(ProblemError.at("/endsAt", "meeting.times"));
        }
        var seats = councils.seats(councilId).stream()
                .collect(Collectors.toMap(Councils.Seat::memberId, Councils.Seat::role));
        var chair = seats.get(said.chairId());
        if (chair != CouncilRole.CHAIR && chair != CouncilRole.VICE_CHAIR) {
            gaps.add(ProblemError.at("/chairId", "meeting.chair"));
        }
        if (!seats.containsKey(said.secretaryId()) || said.secretaryId().equals(said.chairId())) {
            gaps.add(ProblemError.at("/secretaryId", "meeting.secretary"));
        }
        var judged = councils.evaluations(List.of(councilId)).getOrDefault(councilId, List.of());
        var open = evaluations.visibleAmong(judged, viewer).stream()
                .map(EvaluationCase::id)
                .collect(Collectors.toSet());
        for (var i = 0; i < said.items().size(); i++) {
            var evaluation = said.items().get(i).evaluationId();
            if (evaluation != null && !open.contains(evaluation)) {
                gaps.add(ProblemError.at("/items/" + i + "/evaluationId", "meeting.item.not-judged"));
            }
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("meeting.invalid", "The meeting cannot be called so.", gaps);
        }
    }

    private static HashMap<String, String> facts(SaveMeeting said) {
        var facts = new HashMap<String, String>();
        facts.put("startsAt", said.startsAt().toString());
        facts.put("endsAt", said.endsAt().toString());
        facts.put("place", said.place().strip());
        facts.put("chairId", said.chairId().toString());
        facts.put("secretaryId", said.secretaryId().toString());
        facts.put("agenda", agenda(said.items().stream().map(SaveMeeting.Item::title)));
        facts.put("evaluationIds", named(said.items().stream().map(SaveMeeting.Item::evaluationId)));
        return facts;
    }

    private static String agenda(Stream<String> titles) {
        return titles.map(String::strip).collect(Collectors.joining("; "));
    }

    /** An agenda is about what it judges; null where that is nothing. */
    private static String named(Stream<UUID> evaluations) {
        var ids = evaluations.filter(Objects::nonNull).map(UUID::toString).collect(Collectors.joining(","));
        return ids.isEmpty() ? null : ids;
    }

    private void record(String action, MeetingEntity meeting, Map<String, String> more) {
        var details = new HashMap<>(more);
        details.put("councilId", meeting.councilId().toString());
        details.put("number", Integer.toString(meeting.number()));
        audit.record(AuditEvent.of(action, "meeting", meeting.id(), meeting.version(), details));
    }
}
