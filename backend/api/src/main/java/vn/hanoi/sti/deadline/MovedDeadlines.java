package vn.hanoi.sti.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other rooms may ask about decisions on record. Runs in the caller's transaction, who has checked visibility. */
@ApplicationScoped
public class MovedDeadlines {
    private final DeadlineRepository records;

    MovedDeadlines(DeadlineRepository records) {
        this.records = records;
    }

    /**
     * A decision that stands and moved the deadline of an evaluation.
     *
     * @param number null where the system was down and nobody had to decide
     * @param before and {@code after}: both exclusive
     */
    public record Moved(String number, LocalDate decidedOn, LocalDate before, LocalDate after) {}

    /** Of each of these evaluations, in the order of recording; absent where none moved it. */
    public Map<UUID, List<Moved>> of(Collection<UUID> evaluations) {
        var decisions = records.decisions(evaluations).stream()
                .collect(Collectors.toMap(DecisionEntity::id, decision -> decision));
        var revoked = records.revocations(decisions.keySet());
        return records.effectsOf(decisions.keySet()).stream()
                .filter(effect -> !revoked.containsKey(effect.decisionId()))
                .filter(effect -> effect.deadlineAfter().isAfter(effect.deadlineBefore()))
                .filter(effect -> evaluations.contains(effect.evaluationId()))
                .sorted(Comparator.comparing(
                        effect -> decisions.get(effect.decisionId()).at()))
                .collect(Collectors.groupingBy(
                        EffectEntity::evaluationId,
                        Collectors.mapping(
                                effect -> moved(effect, decisions.get(effect.decisionId())), Collectors.toList())));
    }

    private static Moved moved(EffectEntity effect, DecisionEntity decision) {
        return new Moved(
                decision.kind() == DecisionKind.INCIDENT ? null : decision.number(),
                decision.decidedOn(),
                effect.deadlineBefore(),
                effect.deadlineAfter());
    }
}
