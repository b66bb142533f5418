package vn.hanoi.sti.engine.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.hanoi.sti.engine.criteria.Aggregation;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** Combines the data years of one indicator. */
final class Years {

    private final Method method;
    private final Steps steps;
    private final Measurement measurement;

    Years(Method method, Steps steps) {
        this.method = method;
        this.steps = steps;
        this.measurement = new Measurement(method, steps);
    }

    Combined combine(Aggregation aggregation, SortedMap<Integer, Cell> years) {
        if (years.isEmpty()) {
            return new Combined.NotComputable(Reason.NO_VALUE);
        }
        SortedMap<Integer, Cell> usable = usable(years);
        if (usable.isEmpty()) {
            return new Combined.NotApplicable("NO_YEAR_LEFT");
        }
        return switch (aggregation) {
            case LAST -> last(usable);
            case AVERAGE -> average(usable);
            case POOLED -> pooled(usable);
        };
    }

    private SortedMap<Integer, Cell> usable(SortedMap<Integer, Cell> years) {
        SortedMap<Integer, Cell> usable = new TreeMap<>();
        years.forEach((year, cell) -> {
            Steps.Params params = Steps.params().whole("year", year);
            switch (cell) {
                case Cell.NotExisting none -> steps.add(Rule.YEAR_NOT_EXISTING, params);
                case Cell.NotApplicable none -> steps.add(Rule.YEAR_NOT_APPLICABLE, params);
                case Cell.Reported reported
                when method instanceof Method.Checklist && Measurement.nothingApplicable(reported.figures()) ->
                    steps.add(Rule.YEAR_NOTHING_APPLICABLE, params);
                case Cell.Reported reported -> usable.put(year, cell);
                case Cell.NotReported owed -> usable.put(year, cell);
            }
        });
        return usable;
    }

    private Combined last(SortedMap<Integer, Cell> usable) {
        int year = usable.lastKey();
        steps.add(Rule.LAST_YEAR, Steps.params().whole("year", year));
        if (usable.get(year) instanceof Cell.Reported reported) {
            return measurement.measure(reported.figures(), Optional.of(year));
        }
        noteNotReported(year, usable.get(year));
        return new Combined.NotReported();
    }

    private Combined average(SortedMap<Integer, Cell> usable) {
        List<Fraction> values = new ArrayList<>();
        Optional<Combined> unusable = Optional.empty();
        for (Map.Entry<Integer, Cell> entry : usable.entrySet()) {
            if (entry.getValue() instanceof Cell.Reported reported) {
                Combined measured = measurement.measure(reported.figures(), Optional.of(entry.getKey()));
                if (measured instanceof Combined.Value value) {
                    values.add(value.value());
                } else {
                    // A mean over years of which one can't be computed can't be computed either.
                    unusable = unusable.or(() -> Optional.of(measured));
                }
            } else {
                noteNotReported(entry.getKey(), entry.getValue());
                values.add(Fraction.ZERO);
            }
        }
        if (unusable.isPresent()) {
            return unusable.get();
        }
        Fraction mean = Exact.mean(values);
        steps.add(
                Rule.AVERAGE,
                Steps.params()
                        .listed("years", usable.keySet())
                        .whole("count", values.size())
                        .exact("value", shownMeasure(mean)));
        return new Combined.Value(mean);
    }

    private Combined pooled(SortedMap<Integer, Cell> usable) {
        Fraction numerator = Fraction.ZERO;
        Fraction denominator = Fraction.ZERO;
        Optional<Reason> missing = Optional.empty();
        for (Map.Entry<Integer, Cell> entry : usable.entrySet()) {
            if (!(entry.getValue() instanceof Cell.Reported reported)) {
                noteNotReported(entry.getKey(), entry.getValue());
                denominator = denominator.add(known(entry.getValue()));
                continue;
            }
            Steps.Params year = Steps.params().whole("year", entry.getKey());
            switch (Quotient.of(method, reported.figures(), Optional.of(entry.getKey()), steps)) {
                case Quotient.Missing lacking -> {
                    steps.add(Rule.YEAR_VALUE, year.all(lacking.params()));
                    missing = missing.or(() -> Optional.of(lacking.reason()));
                }
                case Quotient.Parts parts -> {
                    numerator = numerator.add(parts.numerator());
                    denominator = denominator.add(parts.denominator());
                    parts.value().ifPresent(value -> parts.params().exact("value", value));
                    steps.add(Rule.YEAR_VALUE, year.all(parts.params()));
                }
            }
        }
        if (missing.isPresent()) {
            return new Combined.NotComputable(missing.get());
        }
        if (denominator.signum() <= 0) {
            return new Combined.NotComputable(Quotient.zeroReason(method));
        }
        Fraction factor = Quotient.factor(method);
        Fraction value = factor.multiply(numerator).divide(denominator);
        steps.add(
                Rule.POOLED,
                Steps.params()
                        .listed("years", usable.keySet())
                        .exact("numerator", numerator)
                        .exact("denominator", denominator)
                        .text("factor", Exact.text(factor))
                        .exact("value", value));
        return new Combined.Value(value);
    }

    /** What a year that is not reported adds to the denominator: what is known of it, else 0. */
    private Fraction known(Cell cell) {
        if (!(cell instanceof Cell.NotReported owed)) {
            return Fraction.ZERO;
        }
        Optional<BigDecimal> known = method instanceof Method.Bands ? owed.denominator() : owed.fte();
        return known.map(Exact::of).orElse(Fraction.ZERO);
    }

    private void noteNotReported(int year, Cell cell) {
        Steps.Params params = Steps.params().whole("year", year);
        if (cell instanceof Cell.NotReported owed) {
            params.given("denominator", owed.denominator()).given("fte", owed.fte());
        }
        steps.add(Rule.YEAR_NOT_REPORTED, params);
    }

    /** Shares are explained in percent, like the yearly values. */
    private Fraction shownMeasure(Fraction mean) {
        return method instanceof Method.Target || method instanceof Method.Checklist
                ? mean.multiply(Exact.HUNDRED)
                : mean;
    }
}
