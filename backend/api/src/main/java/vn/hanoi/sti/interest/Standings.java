package vn.hanoi.sti.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.expert.KnownConflicts;

/**
 * Works out how members stand to the evaluations of their councils, from what is known at this moment. Runs in the
 * caller's transaction; the caller has opened the rows of every evaluation and closes them again.
 */
@ApplicationScoped
class Standings {
    private final InterestRepository records;
    private final Councils councils;
    private final Evaluations evaluations;
    private final KnownConflicts conflicts;

    Standings(InterestRepository records, Councils councils, Evaluations evaluations, KnownConflicts conflicts) {
        this.records = records;
        this.councils = councils;
        this.evaluations = evaluations;
        this.conflicts = conflicts;
    }

    /** Every one of these seats with every evaluation of its council. */
    List<Standing> of(Collection<Councils.Seat> seats) {
        var standings = new ArrayList<Standing>();
        var byCouncil = seats.stream().collect(Collectors.groupingBy(Councils.Seat::councilId));
        var judged = councils.evaluations(byCouncil.keySet());
        var known = councils.of(judged.keySet());
        judged.forEach((councilId, ids) -> standings.addAll(of(
                byCouncil.get(councilId),
                evaluations.among(ids),
                known.get(councilId).lookbackYears())));
        return standings;
    }

    private List<Standing> of(List<Councils.Seat> seats, List<EvaluationCase> cases, int years) {
        var members = seats.stream().map(Councils.Seat::memberId).toList();
        var said = new HashMap<Standing.Pair, DeclarationEntity>();
        records.declarations(members)
                .forEach(made -> said.put(new Standing.Pair(made.memberId(), made.evaluationId()), made));
        var recorded = records.recusals(members);
        var liftings = records.liftings(recorded.stream().map(RecusalEntity::id).toList());
        var holding = new HashMap<Standing.Pair, RecusalEntity>();
        var lifted = new HashMap<Standing.Pair, RecusalEntity>();
        recorded.forEach(recusal -> (liftings.containsKey(recusal.id()) ? lifted : holding)
                .put(new Standing.Pair(recusal.memberId(), recusal.evaluationId()), recusal));
        var found = conflicts.of(
                new HashSet<>(seats.stream().map(Councils.Seat::expertId).toList()),
                cases,
                years,
                declared(seats, said, holding));
        var standings = new ArrayList<Standing>();
        for (var evaluation : cases) {
            for (var seat : seats) {
                var pair = new Standing.Pair(seat.memberId(), evaluation.id());
                var before = lifted.get(pair);
                standings.add(new Standing(
                        seat,
                        evaluation,
                        found.get(seat.expertId()).get(evaluation.id()),
                        said.get(pair),
                        holding.get(pair),
                        before,
                        before == null ? null : liftings.get(before.id())));
            }
        }
        return standings;
    }

    /** What was declared and has not been lifted since. */
    private static BiFunction<UUID, UUID, List<String>> declared(
            List<Councils.Seat> seats,
            Map<Standing.Pair, DeclarationEntity> said,
            Map<Standing.Pair, RecusalEntity> holding) {
        var memberOf = seats.stream()
                .collect(Collectors.toMap(Councils.Seat::expertId, Councils.Seat::memberId, (one, other) -> other));
        return (expert, evaluation) -> {
            var pair = new Standing.Pair(memberOf.get(expert), evaluation);
            var declaration = said.get(pair);
            return declaration != null && declaration.conflict() && holding.containsKey(pair)
                    ? List.of(declaration.words())
                    : List.of();
        };
    }
}
