package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.JsonFields;

/**
 * What a supplied value must keep to be a value of its indicator. All gaps at once, never throws.
 *
 * <p>Codes, with the pointer at the offending property:
 * <ul>
 *   <li>form: {@code value.property.missing}, {@code .property.unknown}, {@code .property.type}
 *       {expected}, {@code .property.blank}, {@code value.form.ambiguous} (a value and a ratio at once),
 *       {@code value.pooled.ratioRequired}
 *   <li>numbers: {@code value.number.comma}, {@code .number.format}, {@code .number.tooLong} {most}
 *   <li>bounds: {@code value.<property>.negative} and {@code value.<property>.fractional} for counts,
 *       items, FTE, amounts, denominators; {@code value.fraction.range};
 *       {@code value.met.exceedsApplicable} {applicable}
 *   <li>outputs: {@code value.output.unknown} {type, allowed}
 *   <li>levels: {@code value.levels.empty}, {@code .levels.notWhole}, {@code .levels.range}
 *   <li>states: {@code value.state.unknown}, {@code .state.hasValue}, {@code .state.onlyForYears},
 *       {@code value.notReported.hasValue}
 *   <li>years: {@code value.years.expected}, {@code .years.unexpected}, {@code value.year.format},
 *       {@code .year.outsideWindow} {years}, {@code .year.missing}
 * </ul>
 * What the rules call not computable (a target or FTE that is absent, a denominator 0) is no gap here:
 * the engine flags it for the reviewers.
 */
public final class ValueRules {

    static final String AREA = "value";

    private ValueRules() {}

    /**
     * Checks the whole value of an indicator.
     *
     * @param value     as in {@code values} of an evaluation's input
     * @param dataYears the years that must each be there, and no other
     */
    public static List<Finding> check(Indicator indicator, JsonNode value, Set<Integer> dataYears) {
        List<Finding> findings = new ArrayList<>();
        new ValueReader(AREA, Optional.of(indicator), findings).value(value, "");
        JsonNode years = value == null ? null : value.get("years");
        if (indicator.method().aggregation().isPresent() && years != null && years.isObject()) {
            checkWindow(years, dataYears, findings);
        }
        return findings;
    }

    /** Checks the cell of one data year: {@code {state, …figures}}. */
    public static List<Finding> checkYear(Indicator indicator, JsonNode cell) {
        List<Finding> findings = new ArrayList<>();
        new ValueReader(AREA, Optional.of(indicator), findings).yearCell(cell, "");
        return findings;
    }

    /** Checks the bare figures of a reported value or year, without a state: {@code {numerator, denominator}}. */
    public static List<Finding> checkFigures(Indicator indicator, JsonNode figures) {
        List<Finding> findings = new ArrayList<>();
        new ValueReader(AREA, Optional.of(indicator), findings).figures(figures, "");
        return findings;
    }

    private static void checkWindow(JsonNode years, Set<Integer> dataYears, List<Finding> findings) {
        Set<String> window = dataYears.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
        years.fieldNames().forEachRemaining(year -> {
            if (!window.contains(year)) {
                findings.add(new Finding(
                        JsonFields.child("/years", year),
                        AREA + ".year.outsideWindow",
                        Map.of("year", year, "years", String.join(", ", window))));
            }
        });
        window.stream()
                .filter(year -> !years.has(year))
                .forEach(year -> findings.add(
                        new Finding(JsonFields.child("/years", year), AREA + ".year.missing", Map.of("year", year))));
    }
}
