package vn.hanoi.sti.collection;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.scoring.Cell;

/** Brings what was collected of an indicator into the form that the engine scores. */
final class EngineValues {
    private EngineValues() {}

    /** Whose word counts. */
    enum Basis {
        /** The organization's, as it stands. */
        DECLARED,
        /** The department's: leaving out and levels count once it has said so. */
        APPRAISED
    }

    /** The value; empty when there is none at all: a rubric without a level. */
    static Optional<ObjectNode> of(IndicatorRecord known, Basis basis) {
        if (known.decided(AppraisalDecision.NOT_APPLICABLE) && basis == Basis.APPRAISED) {
            return Optional.of(state(Cell.State.NOT_APPLICABLE));
        }
        if (known.rubric()) {
            return level(known)
                    .map(level ->
                            Periods.yearly(known.indicator()) ? levelOfYears(known, level) : levels(object(), level));
        }
        return Optional.of(Periods.yearly(known.indicator()) ? years(known, basis) : single(known, basis));
    }

    /**
     * Whether nothing stands that proves what is claimed. The engine says whether there is a value at all: a mean over years
     * that were not reported is one, 0, and may lie in a band that pays.
     */
    static boolean withoutEvidence(IndicatorRecord known, Basis basis) {
        var proved =
                basis == Basis.DECLARED ? known.evidenced() : known.evidence().accepted() > 0;
        return !known.rubric() && !proved;
    }

    /** One per member of a council that handed them in, else the appraiser's own. */
    private static Optional<List<Integer>> level(IndicatorRecord known) {
        if (!known.councilLevels().isEmpty()) {
            return Optional.of(known.councilLevels());
        }
        return known.decided(AppraisalDecision.ACCEPTED)
                ? Optional.ofNullable(known.appraisal().level()).map(List::of)
                : Optional.empty();
    }

    private static ObjectNode levelOfYears(IndicatorRecord known, List<Integer> level) {
        var value = object();
        var years = value.putObject("years");
        known.existing().forEach(period -> years.set(period, levels(state(Cell.State.REPORTED), level)));
        return value;
    }

    private static ObjectNode levels(ObjectNode node, List<Integer> levels) {
        levels.forEach(node.putArray("levels")::add);
        return node;
    }

    private static ObjectNode years(IndicatorRecord known, Basis basis) {
        var value = object();
        var years = value.putObject("years");
        for (var period : known.periods()) {
            years.set(
                    period,
                    known.existing().contains(period) ? cell(known, period, basis) : state(Cell.State.NOT_EXISTING));
        }
        return value;
    }

    private static ObjectNode single(IndicatorRecord known, Basis basis) {
        var value = cell(known, Periods.SINGLE, basis);
        // One value that is there says no state.
        if (Cell.State.REPORTED.name().equals(value.get("state").textValue())) {
            value.remove("state");
        }
        return value;
    }

    private static ObjectNode cell(IndicatorRecord known, String period, Basis basis) {
        var saved = known.cell(period);
        if (saved.isEmpty()) {
            return state(Cell.State.NOT_REPORTED);
        }
        return switch (saved.get().state()) {
            case REPORTED -> with(state(Cell.State.REPORTED), saved.get());
            case NOT_REPORTED -> with(state(Cell.State.NOT_REPORTED), saved.get());
            case NOT_APPLICABLE ->
                state(
                        basis == Basis.DECLARED || known.decided(AppraisalDecision.ACCEPTED)
                                ? Cell.State.NOT_APPLICABLE
                                : Cell.State.NOT_REPORTED);
        };
    }

    private static ObjectNode with(ObjectNode node, SavedCell saved) {
        if (saved.value() instanceof ObjectNode figures) {
            node.setAll(figures.deepCopy());
        }
        return node;
    }

    private static ObjectNode state(Cell.State state) {
        return object().put("state", state.name());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
