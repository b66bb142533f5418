package vn.hanoi.sti.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.register.ObjectivePhase;
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.register.RegisteredPhase;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** The register of policies, their data set, and what is noted of them. */
@ApplicationScoped
class PolicyService {
    private final PolicyRepository policies;
    private final RegisteredObjects objects;
    private final Agencies agencies;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    PolicyService(
            PolicyRepository policies,
            RegisteredObjects objects,
            Agencies agencies,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.policies = policies;
        this.objects = objects;
        this.agencies = agencies;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<PolicyRow> page(PageQuery query, PolicyType type, UUID agencyId, RegisteredPhase phase) {
        var viewer = viewers.current();
        var filter = new RegisteredObjects.Filter(type == null ? null : type.name(), agencyId, phase);
        var found = objects.page(query, RegisteredKind.POLICY, filter, viewer);
        var names = agencies.names(
                found.items().stream().map(RegisteredObject::agencyId).collect(Collectors.toSet()));
        var today = moments.today();
        return Page.of(
                found.items().stream()
                        .map(o -> new PolicyRow(
                                o.id(),
                                o.code(),
                                o.nameVi(),
                                o.particulars().nameEn(),
                                PolicyType.valueOf(o.particulars().subtype()),
                                names.get(o.agencyId()),
                                o.startsOn(),
                                o.endsOn(),
                                o.phase(today),
                                o.particulars().illustrative()))
                        .toList(),
                query,
                found.total());
    }

    @Transactional
    PolicyView get(UUID id) {
        var viewer = viewers.current();
        return view(objects.visible(id, RegisteredKind.POLICY, viewer), viewer);
    }

    @Transactional
    PolicyView create(SavePolicy request) {
        var viewer = viewers.current();
        refuse(objects.gaps(request.particulars(), null));
        var object = objects.create(RegisteredKind.POLICY, request.particulars(), viewer);
        policies.persistAndFlush(PolicyEntity.create(object.id(), request));
        return recorded("policy.created", object, Map.of("type", request.type().name()), viewer);
    }

    @Transactional
    PolicyView change(UUID id, long expected, SavePolicy request) {
        var viewer = viewers.current();
        objects.lock(id, RegisteredKind.POLICY, expected, viewer);
        refuse(objects.gaps(request.particulars(), id));
        policies.findById(id).change(request);
        var object = objects.change(id, request.particulars());
        return recorded("policy.changed", object, Map.of("type", request.type().name()), viewer);
    }

    /** Adds a figure to the data set, from before or since the policy is in force. */
    @Transactional
    PolicyView figure(UUID id, long expected, RecordFigure request) {
        var viewer = viewers.current();
        var policy = lockedByWriter(id, expected, viewer);
        var gaps = new ArrayList<ProblemError>();
        var inForce = policy.startsOn().getYear();
        if (request.year() > moments.today().getYear()) {
            gaps.add(ProblemError.at("/year", "target.year.future"));
        }
        var misplaced = request.phase() == ObjectivePhase.BEFORE ? request.year() > inForce : request.year() < inForce;
        if (misplaced) {
            gaps.add(ProblemError.at("/year", "policy.figure.phase", Map.of("year", Integer.toString(inForce))));
        }
        var again =
                policies.figures(id).stream().anyMatch(f -> f.isOf(request.measure(), request.phase(), request.year()));
        if (again && Particulars.text(request.reason()) == null) {
            gaps.add(ProblemError.at("/reason", "target.reason-missing"));
        }
        refuse(gaps);
        policies.add(PolicyFigureEntity.of(id, request, viewer, moments.now()));
        Map<String, String> details = new HashMap<>();
        details.put("measure", request.measure().name());
        details.put("phase", request.phase().name());
        details.put("year", request.year().toString());
        details.put("amount", request.amount().toString());
        details.put("reason", Particulars.text(request.reason()));
        return recorded("policy.figure-recorded", objects.touch(id), details, viewer);
    }

    /** Notes coordination, a difficulty or a risk. */
    @Transactional
    PolicyView note(UUID id, long expected, RecordNote request) {
        var viewer = viewers.current();
        lockedByWriter(id, expected, viewer);
        var gaps = new ArrayList<ProblemError>();
        if (request.kind() == NoteKind.COORDINATION) {
            if (request.agencyId() == null) {
                gaps.add(ProblemError.at("/agencyId", "policy.note.agency-missing"));
            }
            if (request.on() == null) {
                gaps.add(ProblemError.at("/on", "policy.note.day-missing"));
            }
        }
        if (request.agencyId() != null && agencies.find(request.agencyId()).isEmpty()) {
            gaps.add(ProblemError.at("/agencyId", "register.agency.unknown"));
        }
        if (request.on() != null && request.on().isAfter(moments.today())) {
            gaps.add(ProblemError.at("/on", "catalogue.date.future"));
        }
        refuse(gaps);
        policies.add(PolicyNoteEntity.of(id, request, viewer, moments.now()));
        return recorded(
                "policy.noted", objects.touch(id), Map.of("kind", request.kind().name()), viewer);
    }

    private RegisteredObject lockedByWriter(UUID id, long expected, Viewer viewer) {
        var policy = objects.lock(id, RegisteredKind.POLICY, expected, viewer);
        if (!RegisteredObjects.sets(policy, viewer)) {
            throw Problem.forbidden();
        }
        return policy;
    }

    private PolicyView recorded(String action, RegisteredObject object, Map<String, String> details, Viewer viewer) {
        policies.flush();
        audit.record(RegisteredObjects.event(action, object, details));
        return view(object, viewer);
    }

    private PolicyView view(RegisteredObject object, Viewer viewer) {
        var given = object.particulars();
        var own = policies.findById(object.id());
        var figures = policies.figures(object.id());
        var notes = policies.notes(object.id());
        var bodies = new HashSet<UUID>();
        bodies.add(object.agencyId());
        notes.stream().map(PolicyNoteEntity::agencyId).filter(a -> a != null).forEach(bodies::add);
        var names = agencies.names(bodies);
        return new PolicyView(
                object.id(),
                given.code(),
                given.nameVi(),
                given.nameEn(),
                PolicyType.valueOf(given.subtype()),
                given.agencyId(),
                names.get(given.agencyId()),
                given.startsOn(),
                given.endsOn(),
                given.scope(),
                own.affected(),
                own.comparedWith(),
                object.phase(moments.today()),
                given.published(),
                given.illustrative(),
                figures.stream().map(PolicyFigureEntity::view).toList(),
                Comparisons.of(figures),
                Comparisons.missing(figures),
                notes.stream()
                        .map(n -> n.view(n.agencyId() == null ? null : names.get(n.agencyId())))
                        .toList(),
                actions(object, viewer),
                object.version());
    }

    private static List<PolicyAction> actions(RegisteredObject object, Viewer viewer) {
        var actions = new ArrayList<PolicyAction>();
        if (viewer.can(Permissions.CATALOGUE_WRITE)) {
            actions.add(PolicyAction.EDIT);
        }
        if (RegisteredObjects.sets(object, viewer)) {
            actions.add(PolicyAction.RECORD);
            actions.add(PolicyAction.SET_OBJECTIVES);
        }
        return actions;
    }

    private static void refuse(List<ProblemError> gaps) {
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("policy.invalid", "This cannot be recorded so.", gaps);
        }
    }
}
