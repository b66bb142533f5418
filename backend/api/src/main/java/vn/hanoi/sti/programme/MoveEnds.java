package vn.hanoi.sti.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.engine.calendar.ProgrammeChange;
import vn.hanoi.sti.engine.calendar.ProgrammeDates;
import vn.hanoi.sti.engine.calendar.ProgrammeFault;
import vn.hanoi.sti.notification.Notice;
import vn.hanoi.sti.notification.Notices;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/** Extensions and early ends: recorded decisions, from which the windows of the stages follow anew. */
@ApplicationScoped
class MoveEnds {
    private final ProgrammeRepository programmes;
    private final ProgrammeService service;
    private final RegisteredObjects objects;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Notices notices;
    private final Moments moments;

    MoveEnds(
            ProgrammeRepository programmes,
            ProgrammeService service,
            RegisteredObjects objects,
            Viewers viewers,
            AuditLog audit,
            Notices notices,
            Moments moments) {
        this.programmes = programmes;
        this.service = service;
        this.objects = objects;
        this.viewers = viewers;
        this.audit = audit;
        this.notices = notices;
        this.moments = moments;
    }

    @Transactional
    ProgrammeView extend(UUID id, long expected, MoveEnd request) {
        return move(id, expected, DecisionKind.EXTENSION, request);
    }

    @Transactional
    ProgrammeView endEarly(UUID id, long expected, MoveEnd request) {
        return move(id, expected, DecisionKind.EARLY_END, request);
    }

    private ProgrammeView move(UUID id, long expected, DecisionKind kind, MoveEnd request) {
        var viewer = viewers.current();
        var before = objects.lock(id, RegisteredKind.PROGRAMME, expected, viewer);
        var given = request.decision();
        var gaps = given.gaps(moments.today());
        if (given.decidedOn() != null) {
            gaps.addAll(faults(service.whole(before), kind, request));
        }
        ProgrammeService.refuse(gaps);
        programmes.add(ProgrammeDecisionEntity.ofEnd(
                id, kind, before.endsOn(), request.endsOn(), given, viewer, moments.now()));
        var object = objects.endOn(id, request.endsOn());
        record(kind, before, object, request);
        notices.toAgency(
                object.agencyId(),
                new Notice(
                        kind == DecisionKind.EXTENSION ? "PROGRAMME_EXTENDED" : "PROGRAMME_ENDED_EARLY",
                        "PROGRAMME",
                        id,
                        Map.of(
                                "programme", object.nameVi(),
                                "number", request.number().strip(),
                                "endsOn", request.endsOn().toString())));
        return service.view(object, viewer);
    }

    /** What the engine finds wrong with the dates as they would be. */
    private static List<ProblemError> faults(Programme programme, DecisionKind kind, MoveEnd request) {
        // Whether there is a number at all is looked at before; the dates are judged without it.
        var number = request.number() == null || request.number().isBlank() ? "?" : request.number();
        var changes = new ArrayList<>(StageWindows.changes(programme.decisions()));
        changes.add(
                kind == DecisionKind.EXTENSION
                        ? new ProgrammeChange.Extended(number, request.decidedOn(), request.endsOn())
                        : new ProgrammeChange.EndedEarly(number, request.decidedOn(), request.endsOn()));
        return ProgrammeDates.faults(
                        programme.object().startsOn(), programme.own().firstEndsOn(), changes)
                .stream()
                .map(fault -> ProblemError.at(pointer(fault), code(fault)))
                .toList();
    }

    private static String pointer(ProgrammeFault fault) {
        return switch (fault) {
            case CHANGE_WITHOUT_DECISION -> "/number";
            case CHANGES_OUT_OF_ORDER, EXTENSION_AFTER_END -> "/decidedOn";
            case END_BEFORE_START, CHANGE_AFTER_STOP, EXTENSION_NOT_LATER, STOP_NOT_EARLIER, STOP_BEFORE_START ->
                "/endsOn";
        };
    }

    private static String code(ProgrammeFault fault) {
        return switch (fault) {
            case CHANGE_WITHOUT_DECISION -> "programme.decision-missing";
            case CHANGES_OUT_OF_ORDER -> "programme.change.out-of-order";
            case EXTENSION_AFTER_END -> "programme.extension.after-end";
            case END_BEFORE_START -> "register.dates.order";
            case CHANGE_AFTER_STOP -> "programme.change.after-stop";
            case EXTENSION_NOT_LATER -> "programme.extension.not-later";
            case STOP_NOT_EARLIER -> "programme.stop.not-earlier";
            case STOP_BEFORE_START -> "programme.stop.before-start";
        };
    }

    private void record(DecisionKind kind, RegisteredObject before, RegisteredObject after, MoveEnd request) {
        var action = kind == DecisionKind.EXTENSION ? "programme.extended" : "programme.ended-early";
        audit.record(RegisteredObjects.event(
                        action,
                        after,
                        Map.of(
                                "from", before.endsOn().toString(),
                                "to", after.endsOn().toString(),
                                "number", request.number().strip(),
                                "decidedOn", request.decidedOn().toString()))
                .because(request.reason().strip()));
    }
}
