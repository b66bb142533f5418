package vn.hanoi.sti.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.Variation;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Turns a request into what the engine varies, or says every gap with its place in the request. */
final class MoveReading {
    private final Moves moves;
    private final List<ProblemError> gaps = new ArrayList<>();

    private MoveReading(Moves moves) {
        this.moves = moves;
    }

    /** @throws Problem 422 {@code simulation.invalid} with every gap */
    static Variation of(Moves moves, CriteriaSet set) {
        return new MoveReading(moves).variation(set);
    }

    private Variation variation(CriteriaSet set) {
        var weights = map("weights", moves.weights(), Moves.WeightMove::indicator, m -> fraction(m.factor()));
        var bounds = map("bounds", moves.bounds(), Moves.BoundMove::grade, m -> new BigDecimal(m.from()));
        var shares = map(
                "shares",
                moves.shares(),
                Moves.ShareMove::indicator,
                m -> fraction(m.percent()).divide(Exact.HUNDRED));
        var variation = new Variation(weights, bounds, shares);
        variation
                .check(set)
                .forEach(finding ->
                        gaps.add(ProblemError.at(place(finding.pointer()), finding.code(), finding.params())));
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("simulation.invalid", "This cannot be tried out.", gaps);
        }
        return variation;
    }

    private <M, V> SortedMap<String, V> map(
            String list, List<M> given, Function<M, String> code, Function<M, V> value) {
        var map = new TreeMap<String, V>();
        for (var i = 0; i < given.size(); i++) {
            if (map.put(code.apply(given.get(i)), value.apply(given.get(i))) != null) {
                gaps.add(ProblemError.at("/" + list + "/" + i, "simulation.moved-twice"));
            }
        }
        return map;
    }

    /** The engine names what is moved by its code, the request by its position. */
    private String place(String pointer) {
        var parts = pointer.split("/");
        if (parts.length < 3) {
            return pointer;
        }
        var codes = switch (parts[1]) {
            case "weights" ->
                moves.weights().stream().map(Moves.WeightMove::indicator).toList();
            case "bounds" -> moves.bounds().stream().map(Moves.BoundMove::grade).toList();
            default -> moves.shares().stream().map(Moves.ShareMove::indicator).toList();
        };
        return "/" + parts[1] + "/" + codes.indexOf(parts[2]);
    }

    private static Fraction fraction(String decimal) {
        return Exact.of(new BigDecimal(decimal));
    }
}
