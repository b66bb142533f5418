package vn.hanoi.sti.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.evaluation.EvaluationCase;

/** Who in a unit looks after what. Runs in the caller's transaction, for an evaluation that the caller may see. */
@ApplicationScoped
public class SectionKeepers {
    private final RequestRepository requests;
    private final CriteriaSets criteria;

    SectionKeepers(RequestRepository requests, CriteriaSets criteria) {
        this.requests = requests;
        this.criteria = criteria;
    }

    /** @param name as it was when the section was given to them */
    public record Keeper(UUID personId, String name) {}

    /** Indicator → the person whose section it is in; without those that nobody was given. */
    public Map<String, Keeper> of(EvaluationCase evaluation) {
        var given = requests.assignments(evaluation.id());
        given.values().removeIf(assignment -> assignment.personId() == null);
        if (given.isEmpty()) {
            return Map.of();
        }
        return criteria.findPublished(evaluation.criteriaSetId()).orElseThrow().set().groups().stream()
                .filter(group -> given.containsKey(group.code()))
                .flatMap(group -> group.criteria().stream()
                        .flatMap(criterion -> criterion.indicators().stream())
                        .map(indicator -> Map.entry(indicator.code(), keeper(given.get(group.code())))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Keeper keeper(AssignmentEntity assignment) {
        return new Keeper(assignment.personId(), assignment.personName());
    }
}
