package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.hanoi.sti.engine.criteria.Finding;

/** What was supplied for one indicator: one value, or one per data year. */
public sealed interface IndicatorValue {

    /** One value. It is never {@code NOT_EXISTING}. */
    record One(Cell cell) implements IndicatorValue {
        public One {
            if (cell instanceof Cell.NotExisting) {
                throw new IllegalArgumentException("only a year can be before an organization exists");
            }
        }
    }

    /** One cell per data year, earliest first. */
    record Yearly(SortedMap<Integer, Cell> years) implements IndicatorValue {
        public Yearly {
            years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        }
    }

    /**
     * Reads a value without knowing its indicator; check it against one with {@link ValueRules}.
     *
     * @return empty when there are findings
     */
    static Optional<IndicatorValue> read(JsonNode node) {
        List<Finding> findings = new ArrayList<>();
        return new ValueReader(ValueRules.AREA, Optional.empty(), findings).value(node, "");
    }

    /** The JSON that reads back as an equal value. */
    default ObjectNode toJson() {
        return ValueJson.write(this);
    }
}
