package vn.hanoi.sti.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.expert.Experts;
import vn.hanoi.sti.review.Methods;
import vn.hanoi.sti.review.ReviewMethod;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/** Gives people seats and councils evaluations, and takes them back with a reason. */
@ApplicationScoped
class SeatService {
    private final CouncilService service;
    private final CouncilRepository councils;
    private final CouncilViews views;
    private final Experts experts;
    private final Evaluations evaluations;
    private final Methods methods;
    private final Event<CouncilChanged> changes;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    SeatService(
            CouncilService service,
            CouncilRepository councils,
            CouncilViews views,
            Experts experts,
            Evaluations evaluations,
            Methods methods,
            Event<CouncilChanged> changes,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.service = service;
        this.councils = councils;
        this.views = views;
        this.experts = experts;
        this.evaluations = evaluations;
        this.methods = methods;
        this.changes = changes;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    CouncilView seat(UUID id, long expected, SeatMember said) {
        var viewer = viewers.current();
        var council = service.active(id, expected);
        var all = councils.members(List.of(id));
        var gaps = gaps(said, all);
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("council.member.invalid", "This person cannot take this seat.", gaps);
        }
        var member = MemberEntity.create(id, said, all.size() + 1, moments.now());
        councils.add(member);
        councils.touch(council);
        record("council.member-seated", council, member, null);
        changes.fire(new CouncilChanged(id, Set.of(member.getId()), judgedBy(id)));
        return views.view(council, viewer, service.ownExpert(viewer));
    }

    @Transactional
    CouncilView unseat(UUID id, UUID memberId, long expected, GiveReason said) {
        var viewer = viewers.current();
        var council = service.active(id, expected);
        var member = councils.members(List.of(id)).stream()
                .filter(seat -> seat.getId().equals(memberId) && seat.getEndedAt() == null)
                .findFirst()
                .orElseThrow(Problem::notFound);
        member.end(said.reason().strip(), moments.now());
        councils.touch(council);
        record("council.member-left", council, member, said.reason().strip());
        return views.view(council, viewer, service.ownExpert(viewer));
    }

    @Transactional
    CouncilView assign(UUID id, long expected, AssignEvaluations said) {
        var viewer = viewers.current();
        var council = service.active(id, expected);
        var named = said.evaluationIds().stream().distinct().toList();
        refuse(said, viewer);
        var at = moments.now();
        for (var evaluationId : named) {
            councils.add(JudgedEntity.create(id, evaluationId, viewer, at));
        }
        councils.touch(council);
        evaluations
                .visibleAmong(named, viewer)
                .forEach(evaluation -> record("council.evaluation-assigned", council, evaluation, null));
        changes.fire(new CouncilChanged(id, seatedIn(id), Set.copyOf(named)));
        return views.view(council, viewer, service.ownExpert(viewer));
    }

    @Transactional
    CouncilView endAssignment(UUID id, UUID evaluationId, long expected, GiveReason said) {
        var viewer = viewers.current();
        var council = service.active(id, expected);
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        var assignment = councils.standing(List.of(id)).stream()
                .filter(standing -> standing.getEvaluationId().equals(evaluationId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (evaluation.state().atLeast(EvaluationState.SCORED)) {
            throw Problem.conflict("review.method.locked", "The appraisal is finished; who judged it stands.")
                    .with("state", evaluation.state().name());
        }
        assignment.end(said.reason().strip(), moments.now());
        councils.touch(council);
        record(
                "council.evaluation-withdrawn",
                council,
                evaluation,
                said.reason().strip());
        return views.view(council, viewer, service.ownExpert(viewer));
    }

    private List<ProblemError> gaps(SeatMember said, List<MemberEntity> all) {
        var gaps = new ArrayList<ProblemError>();
        var expert = experts.find(said.expertId());
        if (expert.isEmpty()) {
            gaps.add(ProblemError.at("/expertId", "expert.unknown"));
        } else if (!expert.get().active()) {
            gaps.add(ProblemError.at("/expertId", "expert.inactive"));
        }
        var standing = all.stream().filter(seat -> seat.getEndedAt() == null).toList();
        if (standing.stream().anyMatch(seat -> seat.getExpertId().equals(said.expertId()))) {
            gaps.add(ProblemError.at("/expertId", "council.member.seated"));
        }
        if (said.role().single() && standing.stream().anyMatch(seat -> seat.getRole() == said.role())) {
            gaps.add(ProblemError.at(
                    "/role", "council.role.taken", Map.of("role", said.role().name())));
        }
        return gaps;
    }

    /** Locks each of them, so that none is finished or given another method meanwhile. */
    private void refuse(AssignEvaluations said, Viewer viewer) {
        var gaps = new ArrayList<ProblemError>();
        var ids = said.evaluationIds();
        var visible = evaluations.visibleAmong(ids, viewer).stream()
                .map(EvaluationCase::id)
                .sorted()
                .collect(Collectors.toMap(known -> known, known -> evaluations.lockAlsoSealed(known, viewer)));
        var chosen = methods.standing(visible.keySet());
        var taken = new HashSet<>(councils.standingOf(ids).stream()
                .map(JudgedEntity::getEvaluationId)
                .toList());
        for (var i = 0; i < ids.size(); i++) {
            var evaluation = visible.get(ids.get(i));
            var pointer = "/evaluationIds/" + i;
            if (evaluation == null) {
                gaps.add(ProblemError.at(pointer, "council.evaluation.unknown"));
                continue;
            }
            var name = Map.of("organization", evaluation.organizationName());
            if (evaluation.state().atLeast(EvaluationState.SCORED)) {
                gaps.add(ProblemError.at(pointer, "council.evaluation.finished", name));
            }
            if (chosen.get(evaluation.id()) != ReviewMethod.COUNCIL) {
                gaps.add(ProblemError.at(pointer, "council.evaluation.method", name));
            }
            if (taken.contains(evaluation.id())) {
                gaps.add(ProblemError.at(pointer, "council.evaluation.taken", name));
            }
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("council.assignment.invalid", "These evaluations cannot be assigned.", gaps);
        }
    }

    private Set<UUID> judgedBy(UUID councilId) {
        return councils.standing(List.of(councilId)).stream()
                .map(JudgedEntity::getEvaluationId)
                .collect(Collectors.toSet());
    }

    private Set<UUID> seatedIn(UUID councilId) {
        return councils.members(List.of(councilId)).stream()
                .filter(seat -> seat.getEndedAt() == null)
                .map(MemberEntity::getId)
                .collect(Collectors.toSet());
    }

    private void record(String action, CouncilEntity council, MemberEntity member, String reason) {
        var details = new HashMap<String, String>();
        details.put("name", council.getNameVi());
        details.put("expertId", member.getExpertId().toString());
        details.put(
                "displayName",
                experts.find(member.getExpertId())
                        .map(Experts.Expert::displayName)
                        .orElse(null));
        details.put("role", member.getRole().name());
        details.put("seat", Integer.toString(member.getSeat()));
        audit.record(AuditEvent.of(action, "council", council.getId(), council.getVersion(), details)
                .because(reason));
    }

    private void record(String action, CouncilEntity council, EvaluationCase evaluation, String reason) {
        audit.record(AuditEvent.of(
                        action,
                        "council",
                        council.getId(),
                        council.getVersion(),
                        Map.of(
                                "name", council.getNameVi(),
                                "evaluationId", evaluation.id().toString(),
                                "organization", evaluation.organizationName()))
                .concerning(evaluation.agencyId())
                .because(reason));
    }
}
