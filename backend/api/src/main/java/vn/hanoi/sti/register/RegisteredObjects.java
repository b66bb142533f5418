package vn.hanoi.sti.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.Versions;

/** What the rooms of the kinds may ask and do about objects. Runs in the caller's transaction, which records the act. */
@ApplicationScoped
public class RegisteredObjects {
    private final RegisteredRepository objects;
    private final Agencies agencies;
    private final Moments moments;

    RegisteredObjects(RegisteredRepository objects, Agencies agencies, Moments moments) {
        this.objects = objects;
        this.agencies = agencies;
        this.moments = moments;
    }

    /** What a list is narrowed by; null where it is not. */
    public record Filter(String subtype, UUID agencyId, RegisteredPhase phase) {}

    public Page<RegisteredObject> page(PageQuery query, RegisteredKind kind, Filter filter, Viewer viewer) {
        var found = objects.page(query, kind, filter, moments.today(), viewer);
        return Page.of(found.items().stream().map(RegisteredEntity::facts).toList(), query, found.total());
    }

    /** @throws Problem 404 when there is no such object of the kind, or the viewer may not see it */
    public RegisteredObject visible(UUID id, RegisteredKind kind, Viewer viewer) {
        return find(id, viewer).filter(o -> o.kind() == kind).orElseThrow(Problem::notFound);
    }

    /** Of any kind; empty when absent or not visible. */
    public Optional<RegisteredObject> find(UUID id, Viewer viewer) {
        return objects.visible(id, viewer, LockModeType.NONE).map(RegisteredEntity::facts);
    }

    /** All that the viewer may see of these kinds, by name. */
    public List<RegisteredObject> visible(Collection<RegisteredKind> kinds, Viewer viewer) {
        return objects.visible(kinds, viewer).stream()
                .map(RegisteredEntity::facts)
                .toList();
    }

    /** By id, as far as row-level security shows them. */
    public Map<UUID, RegisteredObject> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : objects.list("id in ?1", ids).stream()
                        .map(RegisteredEntity::facts)
                        .collect(Collectors.toMap(RegisteredObject::id, o -> o));
    }

    /**
     * The object, locked until the transaction ends.
     *
     * @param expected version that the caller has seen
     * @throws Problem 404, 412
     */
    public RegisteredObject lock(UUID id, RegisteredKind kind, long expected, Viewer viewer) {
        var found = objects.visible(id, viewer, LockModeType.PESSIMISTIC_WRITE)
                .map(RegisteredEntity::facts)
                .filter(o -> o.kind() == kind)
                .orElseThrow(Problem::notFound);
        Versions.check(expected, found.version());
        return found;
    }

    /**
     * Every gap of what is given.
     *
     * @param id of the object that is changed, null for a new one
     */
    public List<ProblemError> gaps(Particulars given, UUID id) {
        var gaps = new ArrayList<ProblemError>();
        if (objects.codeTaken(given.code(), id)) {
            gaps.add(ProblemError.at("/code", "register.code.taken", Map.of("code", given.code())));
        }
        if (agencies.find(given.agencyId()).isEmpty()) {
            gaps.add(ProblemError.at("/agencyId", "register.agency.unknown"));
        }
        if (given.endsOn() != null && given.endsOn().isBefore(given.startsOn())) {
            gaps.add(ProblemError.at(
                    "/endsOn",
                    "register.dates.order",
                    Map.of("startsOn", given.startsOn().toString())));
        }
        return gaps;
    }

    public RegisteredObject create(RegisteredKind kind, Particulars given, Viewer by) {
        var created = RegisteredEntity.create(kind, given, by.personId(), moments.now());
        objects.persistAndFlush(created);
        return created.facts();
    }

    /** Takes over these particulars; the object is one that {@link #lock} gave. */
    public RegisteredObject change(UUID id, Particulars given) {
        var object = objects.findById(id);
        object.change(given, moments.now());
        return flushed(object);
    }

    /** Moves its last day. */
    public RegisteredObject endOn(UUID id, LocalDate day) {
        var object = objects.findById(id);
        object.endOn(day);
        return touched(object);
    }

    /** Lets its objectives and indicators bind: from now on they change only by a decision. */
    public RegisteredObject bind(UUID id, String document, LocalDate on) {
        var object = objects.findById(id);
        object.bind(document, on);
        return touched(object);
    }

    /** Gives it its next version: something that is recorded of it has changed. */
    public RegisteredObject touch(UUID id) {
        return touched(objects.findById(id));
    }

    /** Objectives of these objects, those of before first, by code. */
    public List<RegisteredObjective> objectives(Collection<UUID> objectIds) {
        return objects.objectives(objectIds).stream()
                .map(RegisteredObjectiveEntity::facts)
                .toList();
    }

    /** Object → day of its newest report of that day or later; absent where it has none. */
    public Map<UUID, LocalDate> reportedOn(Collection<UUID> objectIds, LocalDate from) {
        return objectIds.isEmpty()
                ? Map.of()
                : objects.reports(objectIds, from).stream()
                        .collect(Collectors.toMap(
                                RegisteredDocumentEntity::objectId,
                                report -> report.view().issuedOn(),
                                (one, other) -> one.isAfter(other) ? one : other));
    }

    /** Object → day on which it got or changed its newest objective, by the phase asked for; absent where it has none. */
    public Map<UUID, LocalDate> objectivesSince(Collection<UUID> objectIds, ObjectivePhase phase) {
        return objectIds.isEmpty()
                ? Map.of()
                : objects.objectives(objectIds).stream()
                        .filter(one -> one.facts().phase() == phase)
                        .collect(Collectors.toMap(
                                RegisteredObjectiveEntity::objectId,
                                one -> Moments.dayOf(one.changedAt()),
                                (one, other) -> one.isAfter(other) ? one : other));
    }

    /** Whether the viewer may set objectives, indicators and targets: the department, or who leads it. */
    public static boolean sets(RegisteredObject object, Viewer viewer) {
        return viewer.can(Permissions.CATALOGUE_WRITE)
                || viewer.can(Permissions.OBJECTIVE_WRITE) && viewer.standsFor(object.agencyId());
    }

    public static AuditEvent event(String action, RegisteredObject object, Map<String, String> details) {
        var all = new java.util.HashMap<>(details);
        all.put("code", object.code());
        all.put("nameVi", object.nameVi());
        return AuditEvent.of(
                        action,
                        object.kind().name().toLowerCase(java.util.Locale.ROOT),
                        object.id(),
                        object.version(),
                        all)
                .concerning(object.agencyId());
    }

    private RegisteredObject touched(RegisteredEntity object) {
        Instant now = moments.now();
        object.touch(now);
        return flushed(object);
    }

    private RegisteredObject flushed(RegisteredEntity object) {
        objects.flush();
        return object.facts();
    }
}
