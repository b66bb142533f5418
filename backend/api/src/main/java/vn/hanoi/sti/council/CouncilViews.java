package vn.hanoi.sti.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.expert.Experts;
import vn.hanoi.sti.shared.security.Permissions;

/** Councils as a viewer sees them: with the evaluations that they may see, and with names where they may know them. */
@ApplicationScoped
class CouncilViews {
    private final CouncilRepository councils;
    private final Experts experts;
    private final Evaluations evaluations;

    CouncilViews(CouncilRepository councils, Experts experts, Evaluations evaluations) {
        this.councils = councils;
        this.experts = experts;
        this.evaluations = evaluations;
    }

    List<CouncilRow> rows(List<CouncilEntity> found, Viewer viewer, UUID ownExpert) {
        var ids = found.stream().map(CouncilEntity::getId).toList();
        var members = councils.members(ids).stream()
                .filter(member -> member.getEndedAt() == null)
                .collect(Collectors.groupingBy(MemberEntity::getCouncilId));
        var assigned = councils.standing(ids);
        var visible =
                evaluations
                        .visibleAmong(
                                assigned.stream()
                                        .map(JudgedEntity::getEvaluationId)
                                        .toList(),
                                viewer)
                        .stream()
                        .map(EvaluationCase::id)
                        .collect(Collectors.toSet());
        return found.stream()
                .map(council -> {
                    var seats = members.getOrDefault(council.getId(), List.of());
                    return new CouncilRow(
                            council.getId(),
                            council.getNameVi(),
                            council.getDecisionNumber(),
                            council.getDecidedOn(),
                            council.getState(),
                            seats.stream()
                                    .filter(seat -> seat.getExpertId().equals(ownExpert))
                                    .map(MemberEntity::getRole)
                                    .findFirst()
                                    .orElse(null),
                            seats.size(),
                            (int) assigned.stream()
                                    .filter(a -> a.getCouncilId().equals(council.getId()))
                                    .filter(a -> visible.contains(a.getEvaluationId()))
                                    .count(),
                            council.getVersion());
                })
                .toList();
    }

    CouncilView view(CouncilEntity council, Viewer viewer, UUID ownExpert) {
        var seats = councils.members(List.of(council.getId()));
        var known = experts.of(
                seats.stream().map(MemberEntity::getExpertId).distinct().toList());
        var named = viewer.can(Permissions.EVALUATION_READ_ALL) || council.getAnonymity() == Anonymity.NAMED;
        var standing = seats.stream().filter(seat -> seat.getEndedAt() == null).toList();
        var writes = viewer.can(Permissions.COUNCIL_WRITE) && council.getState() == CouncilState.ACTIVE;
        return new CouncilView(
                council.getId(),
                council.getNameVi(),
                council.getDecisionNumber(),
                council.getDecidedOn(),
                councils.document(council.getDocumentId()).orElseThrow().view(),
                council.terms(),
                council.getLookbackYears(),
                council.getAnonymity(),
                council.getState(),
                CouncilRules.lacks(
                        standing.stream().map(MemberEntity::getRole).toList(),
                        council.terms().minimum()),
                standing.stream()
                        .map(seat -> member(seat, known.get(seat.getExpertId()), named, ownExpert))
                        .toList(),
                seats.stream()
                        .filter(seat -> seat.getEndedAt() != null)
                        .map(seat -> member(seat, known.get(seat.getExpertId()), named, ownExpert))
                        .toList(),
                assigned(council, viewer, writes),
                actions(writes),
                council.getVersion());
    }

    private List<CouncilView.Assigned> assigned(CouncilEntity council, Viewer viewer, boolean writes) {
        var standing = councils.standing(List.of(council.getId()));
        Map<UUID, EvaluationCase> visible =
                evaluations
                        .visibleAmong(
                                standing.stream()
                                        .map(JudgedEntity::getEvaluationId)
                                        .toList(),
                                viewer)
                        .stream()
                        .collect(Collectors.toMap(EvaluationCase::id, Function.identity()));
        return standing.stream()
                .filter(assignment -> visible.containsKey(assignment.getEvaluationId()))
                .map(assignment -> {
                    var evaluation = visible.get(assignment.getEvaluationId());
                    return new CouncilView.Assigned(
                            evaluation.id(),
                            evaluation.organizationCode(),
                            evaluation.organizationName(),
                            evaluation.year(),
                            evaluation.state(),
                            assignment.getAssignedAt(),
                            writes && !evaluation.state().atLeast(EvaluationState.SCORED) ? List.of("END") : List.of());
                })
                .toList();
    }

    private static List<String> actions(boolean writes) {
        var actions = new ArrayList<String>();
        if (writes) {
            actions.addAll(List.of("CHANGE", "SEAT", "ASSIGN", "DISSOLVE"));
        }
        return actions;
    }

    private static CouncilView.Member member(MemberEntity seat, Experts.Expert expert, boolean named, UUID ownExpert) {
        var me = seat.getExpertId().equals(ownExpert);
        var shown = named || me;
        return new CouncilView.Member(
                seat.getId(),
                seat.getSeat(),
                seat.getRole(),
                shown ? expert.id() : null,
                shown ? expert.displayName() : null,
                shown ? expert.title() : null,
                shown ? expert.specialties() : List.of(),
                shown ? expert.personId() != null : null,
                me,
                seat.getJoinedAt(),
                seat.getEndedAt(),
                seat.getEndReason());
    }
}
