package vn.hanoi.sti.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.deadline.DeadlineWording;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.notification.Notice;
import vn.hanoi.sti.notification.Notices;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.ChangeRecord;
import vn.hanoi.sti.shared.web.Versions;

/** A unit's side of a request: receives it and shares it out. An assignment shows the way; it hides nothing. */
@ApplicationScoped
class UnitRequestService {
    private final RequestRepository requests;
    private final Evaluations evaluations;
    private final Agencies agencies;
    private final CriteriaSets criteria;
    private final Notices notices;
    private final Viewers viewers;
    private final AuditLog audit;
    private final ChangeRecord record;
    private final Moments moments;

    UnitRequestService(
            RequestRepository requests,
            Evaluations evaluations,
            Agencies agencies,
            CriteriaSets criteria,
            Notices notices,
            Viewers viewers,
            AuditLog audit,
            ChangeRecord record,
            Moments moments) {
        this.requests = requests;
        this.evaluations = evaluations;
        this.agencies = agencies;
        this.criteria = criteria;
        this.notices = notices;
        this.viewers = viewers;
        this.audit = audit;
        this.record = record;
        this.moments = moments;
    }

    @Transactional
    UnitRequestView get(UUID evaluationId) {
        var viewer = viewers.current();
        return view(evaluations.visible(evaluationId, viewer), viewer);
    }

    /** The first time somebody of the unit opens it; later times change nothing. */
    @Transactional
    UnitRequestView open(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = own(evaluationId, viewer);
        var request = requests.ofEvaluation(evaluationId).orElseThrow(Problem::notFound);
        if (requests.openings(List.of(request.id())).isEmpty()) {
            requests.add(OpeningEntity.of(request, viewer, moments.now()));
            audit.record(AuditEvent.of(
                            "data-request.opened",
                            "data-request",
                            request.id(),
                            null,
                            Map.of(
                                    "number", request.number(),
                                    "evaluationId", evaluationId.toString(),
                                    "organization", evaluation.organizationName()))
                    .concerning(evaluation.agencyId()));
        } else {
            record.markUnchanged();
        }
        return view(evaluation, viewer);
    }

    @Transactional
    UnitRequestView.Section assign(UUID evaluationId, String code, long expected, AssignSection body) {
        var viewer = viewers.current();
        var evaluation = own(evaluationId, viewer);
        var section = owed(evaluation).stream()
                .filter(owed -> owed.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var before = requests.assignments(evaluationId).get(code);
        Versions.check(expected, before == null ? 0 : before.revision());
        if (before != null ? Objects.equals(before.personId(), body.personId()) : body.personId() == null) {
            record.markUnchanged();
            return UnitRequestView.Section.of(section, before);
        }
        var to = body.personId() == null ? null : colleague(evaluation, body.personId());
        var given = AssignmentEntity.of(
                evaluation, code, before == null ? 1 : before.revision() + 1, to, viewer, moments.now());
        requests.add(given);
        if (to != null && !to.personId().equals(viewer.personId())) {
            notices.toPerson(to.personId(), notice(evaluation, section, viewer));
        }
        audit.record(AuditEvent.of(
                        "section.assigned",
                        "evaluation",
                        evaluationId,
                        evaluation.version(),
                        Map.of(
                                "section", code,
                                "to", to == null ? "–" : to.displayName(),
                                "before", before == null || before.personName() == null ? "–" : before.personName()))
                .concerning(evaluation.agencyId()));
        return UnitRequestView.Section.of(section, given);
    }

    @Transactional
    UnitRequestView.AllMine mine() {
        var viewer = viewers.current();
        var given = requests.assignedTo(viewer.personId());
        var known =
                evaluations
                        .visibleAmong(
                                given.stream()
                                        .map(AssignmentEntity::evaluationId)
                                        .distinct()
                                        .toList(),
                                viewer)
                        .stream()
                        .filter(e -> e.state() == EvaluationState.COLLECTING && viewer.standsFor(e.agencyId()))
                        .collect(Collectors.toMap(EvaluationCase::id, Function.identity()));
        return new UnitRequestView.AllMine(given.stream()
                .filter(a -> known.containsKey(a.evaluationId()))
                .map(a -> mine(a, known.get(a.evaluationId())))
                .toList());
    }

    private UnitRequestView.Mine mine(AssignmentEntity given, EvaluationCase evaluation) {
        var section = owed(evaluation).stream()
                .filter(owed -> owed.code().equals(given.sectionCode()))
                .findFirst()
                .orElseThrow();
        return new UnitRequestView.Mine(
                evaluation.id(),
                evaluation.organizationName(),
                evaluation.year(),
                section.code(),
                section.vi(),
                section.en(),
                evaluation.deadline(),
                false,
                given.assignedByName(),
                given.assignedAt());
    }

    private UnitRequestView view(EvaluationCase evaluation, Viewer viewer) {
        var request = requests.ofEvaluation(evaluation.id()).orElse(null);
        var opening = request == null
                ? null
                : requests.openings(List.of(request.id())).get(request.id());
        var given = requests.assignments(evaluation.id());
        var standsFor = standsFor(evaluation, viewer);
        var actions = new ArrayList<String>();
        if (standsFor && RequestRules.owes(evaluation)) {
            actions.add("ASSIGN");
        }
        if (standsFor && request != null && opening == null) {
            actions.add("OPEN");
        }
        return new UnitRequestView(
                evaluation.id(),
                evaluation.deadline(),
                false,
                DeadlineWording.of(evaluation.deadline()),
                request == null ? null : DataRequestRow.of(request, opening),
                owed(evaluation).stream()
                        .map(owed -> UnitRequestView.Section.of(owed, given.get(owed.code())))
                        .toList(),
                actions.contains("ASSIGN") ? people(evaluation) : List.of(),
                actions);
    }

    /** A person who is officer and head at once is one person here. */
    private List<UnitRequestView.Colleague> people(EvaluationCase evaluation) {
        return agencies.members(List.of(evaluation.agencyId()), moments.today()).stream()
                .collect(Collectors.toMap(
                        Agencies.Member::personId, Function.identity(), (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .map(m -> new UnitRequestView.Colleague(m.personId(), m.displayName(), m.role()))
                .toList();
    }

    private Agencies.Member colleague(EvaluationCase evaluation, UUID personId) {
        return agencies.members(List.of(evaluation.agencyId()), moments.today()).stream()
                .filter(member -> member.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> Problem.unprocessable(
                        "section.invalid",
                        "The section cannot be given to this person.",
                        List.of(ProblemError.at("/personId", "section.person.not-member"))));
    }

    private EvaluationCase own(UUID evaluationId, Viewer viewer) {
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        if (!standsFor(evaluation, viewer)) {
            throw Problem.forbidden();
        }
        return evaluation;
    }

    private static boolean standsFor(EvaluationCase evaluation, Viewer viewer) {
        return viewer.can(Permissions.DATA_WRITE) && viewer.standsFor(evaluation.agencyId());
    }

    private List<OwedSection> owed(EvaluationCase evaluation) {
        return OwedSection.of(criteria.findPublished(evaluation.criteriaSetId()).orElseThrow(), evaluation);
    }

    private static Notice notice(EvaluationCase evaluation, OwedSection section, Viewer by) {
        return new Notice(
                "SECTION_ASSIGNED",
                "EVALUATION",
                evaluation.id(),
                Map.of(
                        "section", section.code(),
                        "sectionVi", section.vi(),
                        "sectionEn", section.en(),
                        "by", by.displayName(),
                        "deadline", evaluation.deadline().toString()));
    }
}
