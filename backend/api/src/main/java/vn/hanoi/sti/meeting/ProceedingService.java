package vn.hanoi.sti.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/** What happens while a meeting is held: who comes and goes, conclusions, dissent, tasks. */
@ApplicationScoped
class ProceedingService {
    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final MeetingViews views;
    private final Councils councils;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ProceedingService(
            MeetingRepository meetings,
            MeetingAccess access,
            MeetingViews views,
            Councils councils,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.meetings = meetings;
        this.access = access;
        this.views = views;
        this.councils = councils;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    MeetingView arrive(UUID id, long expected, RecordAttendance said) {
        var reached = running(id, expected);
        var meeting = reached.meeting();
        if (councils.seats(meeting.councilId()).stream()
                .noneMatch(seat -> seat.memberId().equals(said.memberId()))) {
            throw gap("/memberId", "meeting.member.unseated");
        }
        if (meetings.attendances(id).stream()
                .anyMatch(one -> one.memberId().equals(said.memberId()) && one.leftAt() == null)) {
            throw Problem.conflict("meeting.attendance.present", "This member is there already.");
        }
        var now = moments.now();
        var at = said.at() == null ? now : said.at();
        if (at.isAfter(now)) {
            throw gap("/at", "meeting.time.future");
        }
        meetings.add(AttendanceEntity.of(id, said.memberId(), said.online(), at));
        meetings.touch(meeting);
        record(
                "meeting.member-arrived",
                meeting,
                Map.of(
                        "memberId", said.memberId().toString(),
                        "arrivedAt", at.toString(),
                        "online", said.online().toString()));
        return views.view(reached);
    }

    @Transactional
    MeetingView attend(UUID id, UUID attendanceId, long expected, ChangeAttendance said) {
        var reached = running(id, expected);
        var attendance = meetings.attendances(id).stream()
                .filter(one -> one.id().equals(attendanceId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var now = moments.now();
        if (said.arrivedAt().isAfter(now)
                || (said.leftAt() != null && said.leftAt().isAfter(now))) {
            throw gap(said.arrivedAt().isAfter(now) ? "/arrivedAt" : "/leftAt", "meeting.time.future");
        }
        if (said.leftAt() != null && said.leftAt().isBefore(said.arrivedAt())) {
            throw gap("/leftAt", "meeting.times");
        }
        var others = meetings.attendances(id).stream()
                .anyMatch(one -> one.memberId().equals(attendance.memberId())
                        && !one.id().equals(attendanceId)
                        && one.leftAt() == null);
        if (said.leftAt() == null && others) {
            throw Problem.conflict("meeting.attendance.present", "This member is there already.");
        }
        var details = new HashMap<String, String>();
        details.put("memberId", attendance.memberId().toString());
        details.put("arrivedAt.before", attendance.arrivedAt().toString());
        details.put("arrivedAt.after", said.arrivedAt().toString());
        details.put("leftAt.before", Objects.toString(attendance.leftAt(), null));
        details.put("leftAt.after", Objects.toString(said.leftAt(), null));
        details.put("online.before", Boolean.toString(attendance.online()));
        details.put("online.after", said.online().toString());
        attendance.change(said.online(), said.arrivedAt(), said.leftAt());
        meetings.touch(reached.meeting());
        record("meeting.attendance-changed", reached.meeting(), details);
        return views.view(reached);
    }

    @Transactional
    MeetingView conclude(UUID id, UUID itemId, long expected, SayConclusion said) {
        var reached = running(id, expected);
        var item = views.item(reached, itemId);
        var quorum = views.quorum(reached.who().council(), views.participants(reached.meeting(), item));
        var details = about(item);
        details.put("conclusion.before", item.conclusion());
        details.put("conclusion.after", said.words().strip());
        details.put("quorum", quorum.present() + "/" + quorum.needed() + (quorum.met() ? "" : " not met"));
        item.conclude(said.words().strip(), views.text(quorum), moments.now());
        meetings.touch(reached.meeting());
        record("meeting.concluded", reached.meeting(), details);
        return views.view(reached);
    }

    /** Members dissent themselves; who runs the meeting may write it down for them. */
    @Transactional
    MeetingView dissent(UUID id, UUID itemId, SayDissent said) {
        var viewer = viewers.current();
        var reached = access.locked(id, viewer);
        var item = views.item(reached, itemId);
        var who = reached.who();
        var member = said.memberId() != null
                ? said.memberId()
                : who.seat() == null ? null : who.seat().memberId();
        if (who.seat() == null || (!who.runs() && !member.equals(who.seat().memberId()))) {
            throw Problem.forbidden();
        }
        reached.in(MeetingState.OPEN);
        var takesPart = views.participants(reached.meeting(), item).stream()
                .anyMatch(one -> one.seat().memberId().equals(member) && one.takesPart());
        if (!takesPart) {
            throw Problem.conflict("meeting.member.absent", "This member does not take part in the item.");
        }
        meetings.add(DissentEntity.of(item, member, said.words(), viewer, moments.now()));
        meetings.touch(reached.meeting());
        var details = about(item);
        details.put("memberId", member.toString());
        details.put("words", said.words());
        record("meeting.dissent-recorded", reached.meeting(), details);
        return views.view(reached);
    }

    @Transactional
    MeetingView addTask(UUID id, long expected, AddTask said) {
        var reached = running(id, expected);
        var details = about(said.itemId() == null ? null : views.item(reached, said.itemId()));
        meetings.add(TaskEntity.of(id, said));
        meetings.touch(reached.meeting());
        details.put("what", said.what().strip());
        details.put("who", said.who().strip());
        details.put("dueOn", said.dueOn().toString());
        record("meeting.task-added", reached.meeting(), details);
        return views.view(reached);
    }

    @Transactional
    MeetingView removeTask(UUID id, UUID taskId, long expected) {
        var reached = running(id, expected);
        var task = meetings.tasks(id).stream()
                .filter(one -> one.id().equals(taskId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var details = about(task.itemId() == null ? null : views.item(reached, task.itemId()));
        meetings.remove(task);
        meetings.touch(reached.meeting());
        details.put("what.before", task.what());
        details.put("who.before", task.who());
        details.put("dueOn.before", task.dueOn().toString());
        record("meeting.task-removed", reached.meeting(), details);
        return views.view(reached);
    }

    private MeetingAccess.Reached running(UUID id, long expected) {
        return access.locked(id, viewers.current()).running(expected, MeetingState.OPEN);
    }

    private static Problem gap(String pointer, String code) {
        return Problem.unprocessable(
                "meeting.invalid", "It cannot be recorded so.", List.of(ProblemError.at(pointer, code)));
    }

    /** What is said on an item is said about its evaluation. @param item null for the meeting as a whole */
    private static HashMap<String, String> about(ItemEntity item) {
        var details = new HashMap<String, String>();
        if (item != null) {
            details.put("itemId", item.id().toString());
            details.put("evaluationId", Objects.toString(item.evaluationId(), null));
        }
        return details;
    }

    private void record(String action, MeetingEntity meeting, Map<String, String> details) {
        audit.record(AuditEvent.of(action, "meeting", meeting.id(), meeting.version(), details));
    }
}
