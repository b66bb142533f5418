package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Aggregation;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.JsonFields;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.criteria.MethodName;

/** Reads the figures of one value and notes every gap. */
final class FiguresReader {

    private final String area;
    private final Optional<Method> method;
    private final List<Finding> findings;

    FiguresReader(String area, Optional<Method> method, List<Finding> findings) {
        this.area = area;
        this.method = method;
        this.findings = findings;
    }

    Optional<Figures> read(JsonFields fields) {
        int before = findings.size();
        Optional<MethodName> form = method.map(Method::name).or(() -> formOf(fields));
        if (form.isEmpty()) {
            findings.add(new Finding(fields.pointer(), area + ".form.unknown"));
            return Optional.empty();
        }
        Optional<Figures> figures = switch (form.get()) {
            case RUBRIC -> levels(fields);
            case TARGET -> target(fields);
            case BANDS -> bands(fields);
            case CHECKLIST -> checklist(fields);
            case CHANGE -> change(fields);
            case WEIGHTED_COUNT -> outputs(fields);
            case PEER_BANDS -> amount(fields);
        };
        fields.refuseOthers();
        return findings.size() > before ? Optional.empty() : figures;
    }

    Optional<BigDecimal> optionalNotNegative(JsonFields fields, String name) {
        return fields.optionalDecimal(name).filter(value -> notNegative(fields, name, value));
    }

    private static Optional<MethodName> formOf(JsonFields fields) {
        Map<String, MethodName> forms = Map.of(
                "levels",
                MethodName.RUBRIC,
                "actual",
                MethodName.TARGET,
                "value",
                MethodName.BANDS,
                "numerator",
                MethodName.BANDS,
                "met",
                MethodName.CHECKLIST,
                "before",
                MethodName.CHANGE,
                "outputs",
                MethodName.WEIGHTED_COUNT,
                "amount",
                MethodName.PEER_BANDS);
        List<MethodName> found = forms.entrySet().stream()
                .filter(form -> fields.has(form.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        return found.stream().findFirst();
    }

    private Optional<Figures> levels(JsonFields fields) {
        List<Integer> levels = new ArrayList<>();
        int before = findings.size();
        fields.array("levels").ifPresent(array -> {
            if (array.isEmpty()) {
                fields.note("levels", "levels.empty", Map.of());
            }
            for (int i = 0; i < array.size(); i++) {
                level(array.get(i), JsonFields.child(fields.pointer("levels"), Integer.toString(i)))
                        .ifPresent(levels::add);
            }
        });
        return findings.size() > before ? Optional.empty() : Optional.of(new Figures.Levels(levels));
    }

    private Optional<Integer> level(JsonNode node, String pointer) {
        if (!node.isIntegralNumber()) {
            findings.add(new Finding(pointer, area + ".levels.notWhole"));
            return Optional.empty();
        }
        if (!node.canConvertToInt() || node.intValue() < 0 || node.intValue() > Method.Rubric.LEVELS) {
            findings.add(new Finding(
                    pointer,
                    area + ".levels.range",
                    Map.of("least", "0", "most", Integer.toString(Method.Rubric.LEVELS))));
            return Optional.empty();
        }
        return Optional.of(node.intValue());
    }

    private Optional<Figures> target(JsonFields fields) {
        // A target that is absent or not above zero is not refused: the rules make it not computable.
        Optional<BigDecimal> target = fields.optionalDecimal("target");
        return fields.decimal("actual").map(actual -> new Figures.Actual(actual, target));
    }

    private Optional<Figures> bands(JsonFields fields) {
        boolean pooled = method.flatMap(Method::aggregation)
                .filter(Aggregation.POOLED::equals)
                .isPresent();
        boolean ratio = fields.has("numerator") || fields.has("denominator");
        if (fields.has("value") && ratio) {
            fields.refuse("value", "form.ambiguous");
        } else if (fields.has("value") && pooled) {
            // A bare percentage cannot be summed over the years.
            fields.refuse("value", "pooled.ratioRequired");
            return Optional.empty();
        }
        if (!ratio && !pooled) {
            return fields.decimal("value").map(Figures.Plain::new);
        }
        Optional<BigDecimal> numerator = fields.decimal("numerator");
        Optional<BigDecimal> denominator =
                fields.decimal("denominator").filter(value -> notNegative(fields, "denominator", value));
        return numerator.isEmpty() || denominator.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figures.Ratio(numerator.get(), denominator.get()));
    }

    private Optional<Figures> checklist(JsonFields fields) {
        Optional<BigDecimal> met = whole(fields, "met");
        Optional<BigDecimal> applicable = whole(fields, "applicable");
        if (met.isEmpty() || applicable.isEmpty()) {
            return Optional.empty();
        }
        if (met.get().compareTo(applicable.get()) > 0) {
            fields.note(
                    "met",
                    "met.exceedsApplicable",
                    Map.of("applicable", applicable.get().toPlainString()));
            return Optional.empty();
        }
        return Optional.of(new Figures.Checked(met.get(), applicable.get()));
    }

    private Optional<Figures> change(JsonFields fields) {
        Optional<BigDecimal> before = fields.decimal("before");
        Optional<BigDecimal> after = fields.decimal("after");
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figures.BeforeAfter(before.get(), after.get()));
    }

    private Optional<Figures> outputs(JsonFields fields) {
        int before = findings.size();
        Optional<BigDecimal> fte = optionalNotNegative(fields, "fte");
        List<Figures.Output> outputs = new ArrayList<>();
        fields.array("outputs").ifPresent(array -> {
            for (int i = 0; i < array.size(); i++) {
                String pointer = JsonFields.child(fields.pointer("outputs"), Integer.toString(i));
                JsonFields.of(area, array.get(i), pointer, findings)
                        .flatMap(this::output)
                        .ifPresent(outputs::add);
            }
        });
        return findings.size() > before ? Optional.empty() : Optional.of(new Figures.Outputs(outputs, fte));
    }

    private Optional<Figures.Output> output(JsonFields fields) {
        int before = findings.size();
        Optional<String> type = fields.text("type");
        if (type.isPresent()
                && method.isPresent()
                && method.get() instanceof Method.WeightedCount count
                && !count.outputs().containsKey(type.get())) {
            fields.note(
                    "type",
                    "output.unknown",
                    Map.of(
                            "type",
                            type.get(),
                            "allowed",
                            String.join(", ", count.outputs().keySet())));
        }
        Optional<BigDecimal> count = whole(fields, "count");
        Optional<BigDecimal> fraction = fields.optionalDecimal("fraction");
        if (fraction.filter(f -> f.signum() <= 0 || f.compareTo(BigDecimal.ONE) > 0)
                .isPresent()) {
            fields.note("fraction", "fraction.range", Map.of("above", "0", "most", "1"));
        }
        fields.refuseOthers();
        return findings.size() > before
                ? Optional.empty()
                : Optional.of(
                        new Figures.Output(type.orElseThrow(), count.orElseThrow(), fraction.orElse(BigDecimal.ONE)));
    }

    private Optional<Figures> amount(JsonFields fields) {
        Optional<BigDecimal> fte = optionalNotNegative(fields, "fte");
        return fields.decimal("amount")
                .filter(value -> notNegative(fields, "amount", value))
                .map(amount -> new Figures.Amount(amount, fte));
    }

    private Optional<BigDecimal> whole(JsonFields fields, String name) {
        Optional<BigDecimal> value = fields.decimal(name).filter(number -> notNegative(fields, name, number));
        if (value.filter(number -> !Figures.whole(number)).isPresent()) {
            fields.note(name, name + ".fractional", Map.of());
            return Optional.empty();
        }
        return value;
    }

    private static boolean notNegative(JsonFields fields, String name, BigDecimal value) {
        if (value.signum() < 0) {
            fields.note(name, name + ".negative", Map.of());
            return false;
        }
        return true;
    }
}
