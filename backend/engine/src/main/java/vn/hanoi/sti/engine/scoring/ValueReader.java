package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.JsonFields;
import vn.hanoi.sti.engine.criteria.Method;

/**
 * Reads indicator values and notes every gap. With an indicator the figures must be those of its
 * method; without one they say themselves what they are.
 */
final class ValueReader {

    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");
    private static final List<String> SUPPLIED = List.of(
            "levels",
            "actual",
            "target",
            "value",
            "numerator",
            "met",
            "applicable",
            "before",
            "after",
            "outputs",
            "amount",
            "denominator",
            "fte");

    private final String area;
    private final Optional<Indicator> indicator;
    private final List<Finding> findings;
    private final FiguresReader figuresReader;

    ValueReader(String area, Optional<Indicator> indicator, List<Finding> findings) {
        this.area = area;
        this.indicator = indicator;
        this.findings = findings;
        this.figuresReader = new FiguresReader(area, indicator.map(Indicator::method), findings);
    }

    Optional<IndicatorValue> value(JsonNode node, String pointer) {
        Optional<JsonFields> fields = JsonFields.of(area, node, pointer, findings);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        boolean yearly =
                indicator.map(known -> known.method().aggregation().isPresent()).orElse(node.has("years"));
        if (!yearly && node.has("years")) {
            fields.get().note("years", "years.unexpected", Map.of());
            return Optional.empty();
        }
        if (yearly && node.has("years")) {
            return years(fields.get());
        }
        int before = findings.size();
        Optional<Cell> cell = cell(fields.get(), Cell.State.REPORTED);
        if (findings.size() > before) {
            return Optional.empty();
        }
        if (yearly && !(cell.orElseThrow() instanceof Cell.NotApplicable)) {
            // Approved as a whole, an indicator needs no years; anything else does.
            findings.add(new Finding(pointer, area + ".years.expected"));
            return Optional.empty();
        }
        if (cell.orElseThrow() instanceof Cell.NotExisting) {
            fields.get().note("state", "state.onlyForYears", Map.of("state", Cell.State.NOT_EXISTING.name()));
            return Optional.empty();
        }
        return cell.map(IndicatorValue.One::new);
    }

    private Optional<IndicatorValue> years(JsonFields fields) {
        int before = findings.size();
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        fields.object("years")
                .ifPresent(years -> years.properties().forEach(entry -> {
                    String pointer = JsonFields.child(fields.pointer("years"), entry.getKey());
                    if (!YEAR.matcher(entry.getKey()).matches()) {
                        findings.add(new Finding(pointer, area + ".year.format"));
                        return;
                    }
                    yearCell(entry.getValue(), pointer)
                            .ifPresent(cell -> cells.put(Integer.valueOf(entry.getKey()), cell));
                }));
        fields.refuseOthers();
        return findings.size() > before ? Optional.empty() : Optional.of(new IndicatorValue.Yearly(cells));
    }

    /** One data year: its state is always said. */
    Optional<Cell> yearCell(JsonNode node, String pointer) {
        Optional<JsonFields> fields = JsonFields.of(area, node, pointer, findings);
        if (fields.isPresent() && !fields.get().has("state")) {
            fields.get().note("state", "property.missing", Map.of("name", "state"));
        }
        return fields.flatMap(known -> cell(known, Cell.State.REPORTED));
    }

    /** The figures alone, without a state around them. */
    Optional<Figures> figures(JsonNode node, String pointer) {
        return JsonFields.of(area, node, pointer, findings).flatMap(figuresReader::read);
    }

    private Optional<Cell> cell(JsonFields fields, Cell.State unsaid) {
        int before = findings.size();
        Optional<Cell.State> said = fields.optionalWord("state", Cell.State.class);
        if (findings.size() > before) {
            return Optional.empty();
        }
        return switch (said.orElse(unsaid)) {
            case REPORTED -> figuresReader.read(fields).map(Cell.Reported::new);
            case NOT_REPORTED -> notReported(fields);
            case NOT_EXISTING -> nothingWith(fields, new Cell.NotExisting());
            case NOT_APPLICABLE -> nothingWith(fields, new Cell.NotApplicable());
        };
    }

    private Optional<Cell> notReported(JsonFields fields) {
        int before = findings.size();
        Optional<BigDecimal> denominator = Optional.empty();
        Optional<BigDecimal> fte = Optional.empty();
        Optional<Method> method = indicator.map(Indicator::method);
        if (method.isEmpty() || method.get() instanceof Method.Bands) {
            denominator = figuresReader.optionalNotNegative(fields, "denominator");
        }
        if (method.isEmpty()
                || method.get() instanceof Method.WeightedCount
                || method.get() instanceof Method.PeerBands) {
            fte = figuresReader.optionalNotNegative(fields, "fte");
        }
        refuseSupplied(fields, "notReported.hasValue");
        fields.refuseOthers();
        return findings.size() > before ? Optional.empty() : Optional.of(new Cell.NotReported(denominator, fte));
    }

    private Optional<Cell> nothingWith(JsonFields fields, Cell cell) {
        int before = findings.size();
        refuseSupplied(fields, "state.hasValue");
        fields.refuseOthers();
        return findings.size() > before ? Optional.empty() : Optional.of(cell);
    }

    private void refuseSupplied(JsonFields fields, String code) {
        SUPPLIED.stream().filter(fields::unread).forEach(name -> fields.refuse(name, code));
    }
}
