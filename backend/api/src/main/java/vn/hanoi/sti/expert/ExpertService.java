package vn.hanoi.sti.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.Versions;

/** Keeps the register, and checks a person before anybody invites them. */
@ApplicationScoped
class ExpertService {
    private final ExpertRepository experts;
    private final KnownConflicts conflicts;
    private final Evaluations evaluations;
    private final Agencies agencies;
    private final Event<ExpertChanged> changes;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ExpertService(
            ExpertRepository experts,
            KnownConflicts conflicts,
            Evaluations evaluations,
            Agencies agencies,
            Event<ExpertChanged> changes,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.experts = experts;
        this.conflicts = conflicts;
        this.evaluations = evaluations;
        this.agencies = agencies;
        this.changes = changes;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<ExpertRow> page(PageQuery query, Boolean active) {
        viewers.current();
        var today = moments.today();
        var found = experts.page(query, active);
        return Page.of(found.items().stream().map(expert -> row(expert, today)).toList(), query, found.total());
    }

    @Transactional
    ExpertView get(UUID id) {
        var viewer = viewers.current();
        return view(required(id), viewer);
    }

    @Transactional
    ExpertView register(SaveExpert said) {
        var viewer = viewers.current();
        var expert = ExpertEntity.create();
        save(expert, said);
        experts.persistAndFlush(expert);
        record("expert.registered", expert);
        return view(expert, viewer);
    }

    @Transactional
    ExpertView change(UUID id, long expected, SaveExpert said) {
        var viewer = viewers.current();
        var expert = required(id);
        Versions.check(expected, expert.getVersion());
        save(expert, said);
        experts.getEntityManager().lock(expert, jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        experts.flush();
        record("expert.changed", expert);
        changes.fire(new ExpertChanged(id));
        return view(expert, viewer);
    }

    /**
     * What stands between this person and each of these evaluations; of all of a campaign where none is named.
     *
     * @throws Problem 404 when the person, the campaign or one of the evaluations is absent or not visible
     */
    @Transactional
    ConflictView.All check(UUID id, UUID campaignId, List<UUID> named, int years) {
        var viewer = viewers.current();
        required(id);
        var cases = named.isEmpty()
                ? campaignId == null ? List.<EvaluationCase>of() : evaluations.visibleOfCampaign(campaignId, viewer)
                : evaluations.visibleAmong(named, viewer);
        if (cases.isEmpty()
                || (!named.isEmpty() && cases.size() < named.stream().distinct().count())) {
            throw Problem.notFound();
        }
        var found = conflicts
                .of(List.of(id), cases, years, (expert, evaluation) -> List.of())
                .get(id);
        return new ConflictView.All(cases.stream()
                .map(evaluation -> new ConflictView.Item(
                        evaluation.id(), evaluation.organizationName(), ConflictView.of(found.get(evaluation.id()))))
                .toList());
    }

    private ExpertEntity required(UUID id) {
        return experts.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private void save(ExpertEntity expert, SaveExpert said) {
        var gaps = new ArrayList<ProblemError>();
        if (said.personId() != null) {
            if (!agencies.knowsPerson(said.personId())) {
                gaps.add(ProblemError.at("/personId", "expert.person.unknown"));
            } else if (experts.ofPerson(said.personId())
                    .filter(other -> !other.getId().equals(expert.getId()))
                    .isPresent()) {
                gaps.add(ProblemError.at("/personId", "expert.person.taken"));
            }
        }
        var employers = new ArrayList<String>();
        for (var i = 0; i < said.employers().size(); i++) {
            var employer = said.employers().get(i);
            employers.add(name(employer.agencyId(), employer.name(), "/employers/" + i, gaps));
            if (employer.from() != null
                    && employer.to() != null
                    && employer.to().isBefore(employer.from())) {
                gaps.add(ProblemError.at("/employers/" + i + "/to", "expert.employer.order"));
            }
        }
        var interests = new ArrayList<String>();
        for (var i = 0; i < said.interests().size(); i++) {
            var interest = said.interests().get(i);
            interests.add(name(interest.agencyId(), interest.name(), "/interests/" + i, gaps));
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("expert.invalid", "The expert cannot be recorded so.", gaps);
        }
        expert.save(said, employers, interests);
    }

    private String name(UUID agencyId, String given, String pointer, List<ProblemError> gaps) {
        if (agencyId != null) {
            var body = agencies.find(agencyId);
            if (body.isEmpty()) {
                gaps.add(ProblemError.at(pointer + "/agencyId", "agency.unknown"));
            }
            return body.map(Agencies.Body::nameVi).orElse(null);
        }
        if (given == null || given.isBlank()) {
            gaps.add(ProblemError.at(pointer + "/name", "expert.body.missing"));
            return null;
        }
        return given.strip();
    }

    private static ExpertRow row(ExpertEntity expert, LocalDate today) {
        return new ExpertRow(
                expert.getId(),
                expert.getDisplayName(),
                expert.getTitle(),
                expert.specialties(),
                expert.getEmployments().stream()
                        .map(EmploymentEntity::fact)
                        .filter(employment ->
                                employment.to() == null || !employment.to().isBefore(today))
                        .map(employment -> employment.name())
                        .findFirst()
                        .orElse(null),
                expert.getPersonId() != null,
                expert.isActive(),
                expert.getVersion());
    }

    private static ExpertView view(ExpertEntity expert, Viewer viewer) {
        return new ExpertView(
                expert.getId(),
                expert.getDisplayName(),
                expert.getTitle(),
                expert.specialties(),
                expert.getPersonId(),
                expert.isActive(),
                expert.getNote(),
                expert.getEmployments().stream().map(EmploymentEntity::view).toList(),
                expert.getTies().stream().map(TieEntity::view).toList(),
                viewer.can(Permissions.EXPERT_WRITE) ? List.of("CHANGE") : List.of(),
                expert.getVersion());
    }

    private void record(String action, ExpertEntity expert) {
        var details = new HashMap<String, String>();
        details.put("displayName", expert.getDisplayName());
        details.put("active", Boolean.toString(expert.isActive()));
        details.put(
                "personId",
                expert.getPersonId() == null ? null : expert.getPersonId().toString());
        details.put("employers", Integer.toString(expert.getEmployments().size()));
        details.put("interests", Integer.toString(expert.getTies().size()));
        audit.record(AuditEvent.of(action, "expert", expert.getId(), expert.getVersion(), details));
    }
}
