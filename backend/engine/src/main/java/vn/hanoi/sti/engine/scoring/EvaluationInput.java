package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * Everything an evaluation is scored from. Collections whose order means nothing are kept sorted, so
 * that equal inputs have equal digests however they were gathered.
 *
 * @param criteriaSet     code of the set
 * @param functions       share of each function, above 0, summing to 1; organizations only
 * @param values          what was supplied, by indicator code
 * @param withoutEvidence indicators whose value has no accepted evidence
 * @param evidence        SHA-256 digests of the accepted evidence, by indicator code
 * @param peers           peers' values by indicator code, the evaluation itself not among them
 * @param dossier         how the dossier came in
 * @param findings        what competent bodies found
 * @param capsSetAside    caps set aside by decision
 * @param usableDataYears data years that are not {@code NOT_EXISTING}, 0 to 3; derived from the values when not
 *                        stated; organizations only
 */
public record EvaluationInput(
        String criteriaSet,
        Map<OrganizationFunction, BigDecimal> functions,
        SortedMap<String, IndicatorValue> values,
        SortedSet<String> withoutEvidence,
        SortedMap<String, List<String>> evidence,
        SortedMap<String, List<Fraction>> peers,
        Optional<Dossier> dossier,
        Irregularities findings,
        Set<CapCode> capsSetAside,
        Optional<Integer> usableDataYears) {

    public EvaluationInput {
        Map<OrganizationFunction, BigDecimal> shares = new EnumMap<>(OrganizationFunction.class);
        shares.putAll(functions);
        functions = Collections.unmodifiableMap(shares);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        withoutEvidence = Collections.unmodifiableSortedSet(new TreeSet<>(withoutEvidence));
        evidence = sorted(evidence);
        peers = sorted(peers);
        Set<CapCode> caps = EnumSet.noneOf(CapCode.class);
        caps.addAll(capsSetAside);
        capsSetAside = Collections.unmodifiableSet(caps);
    }

    /**
     * The input, or why there is none.
     *
     * @param input    present exactly when there are no findings
     * @param findings every gap; codes {@code input.…}
     */
    public record Reading(Optional<EvaluationInput> input, List<Finding> findings) {
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /** Reads the form of {@code input} in the worked cases, with {@code evidence} besides. Never throws. */
    public static Reading read(JsonNode node) {
        return EvaluationInputReader.read(node);
    }

    /** The JSON that reads back as an equal input. */
    public ObjectNode toJson() {
        return EvaluationInputJson.write(this);
    }

    /** Every gap between this input and the set it names; codes {@code input.…}. */
    public List<Finding> check(CriteriaSet set) {
        return InputRules.check(set, this);
    }

    /** The same with other values: for trying out one indicator. */
    public EvaluationInput withValue(String code, IndicatorValue value) {
        SortedMap<String, IndicatorValue> changed = new TreeMap<>(values);
        changed.put(code, value);
        return new EvaluationInput(
                criteriaSet,
                functions,
                changed,
                withoutEvidence,
                evidence,
                peers,
                dossier,
                findings,
                capsSetAside,
                usableDataYears);
    }

    /** The last data year of which any value speaks. */
    Optional<Integer> lastDataYear() {
        Integer last = null;
        for (IndicatorValue value : values.values()) {
            if (value instanceof IndicatorValue.Yearly yearly
                    && !yearly.years().isEmpty()
                    && (last == null || yearly.years().lastKey() > last)) {
                last = yearly.years().lastKey();
            }
        }
        return Optional.ofNullable(last);
    }

    /** Stated, or else the years that exist in at least one value. */
    int usableYears() {
        return usableDataYears.orElseGet(() -> existingYears().size());
    }

    private Set<Integer> existingYears() {
        Set<Integer> years = new TreeSet<>();
        yearly().forEach(value -> value.years().forEach((year, cell) -> {
            if (!(cell instanceof Cell.NotExisting)) {
                years.add(year);
            }
        }));
        return years;
    }

    private List<IndicatorValue.Yearly> yearly() {
        return values.values().stream()
                .filter(IndicatorValue.Yearly.class::isInstance)
                .map(IndicatorValue.Yearly.class::cast)
                .toList();
    }

    private static <T extends Comparable<? super T>> SortedMap<String, List<T>> sorted(Map<String, List<T>> map) {
        SortedMap<String, List<T>> result = new TreeMap<>();
        map.forEach((code, list) -> result.put(code, list.stream().sorted().toList()));
        return Collections.unmodifiableSortedMap(result);
    }
}
