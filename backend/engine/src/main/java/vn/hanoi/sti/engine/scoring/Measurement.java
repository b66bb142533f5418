package vn.hanoi.sti.engine.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.ChangeKind;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** Measures the figures of one value, or of one data year, by the indicator's method. */
final class Measurement {

    private static final Combined NOTHING_APPLICABLE = new Combined.NotApplicable("NOTHING_APPLICABLE");

    private final Method method;
    private final Steps steps;

    Measurement(Method method, Steps steps) {
        this.method = method;
        this.steps = steps;
    }

    Combined measure(Figures figures, Optional<Integer> year) {
        return switch (method) {
            case Method.Rubric rubric when figures instanceof Figures.Levels levels -> levels(levels, year);
            case Method.Target target when figures instanceof Figures.Actual actual -> target(target, actual, year);
            case Method.Bands bands when figures instanceof Figures.Plain plain -> plain(plain, year);
            case Method.Bands bands when figures instanceof Figures.Ratio -> quotient(figures, year);
            case Method.Checklist checklist when figures instanceof Figures.Checked checked -> checked(checked, year);
            case Method.Change change when figures instanceof Figures.BeforeAfter both -> change(change, both, year);
            case Method.WeightedCount count when figures instanceof Figures.Outputs -> quotient(figures, year);
            case Method.PeerBands peers when figures instanceof Figures.Amount -> quotient(figures, year);
            default -> new Combined.NotComputable(Reason.WRONG_FIGURES);
        };
    }

    private Combined levels(Figures.Levels given, Optional<Integer> year) {
        List<Integer> levels = given.levels();
        int sum = 0;
        int lowest = Method.Rubric.LEVELS;
        int highest = 0;
        for (int level : levels) {
            sum += level;
            lowest = Math.min(lowest, level);
            highest = Math.max(highest, level);
        }
        Fraction mean = Fraction.of(sum, levels.size());
        note(
                year,
                Steps.params().text("form", "LEVELS").listed("levels", levels).exact("value", mean));
        boolean apart = highest - lowest > 1;
        if (apart) {
            steps.add(
                    Rule.REVIEWERS_APART, Steps.params().whole("lowest", lowest).whole("highest", highest));
        }
        return new Combined.Value(mean, apart);
    }

    private Combined target(Method.Target method, Figures.Actual figures, Optional<Integer> year) {
        Steps.Params params = Steps.params()
                .text("form", "ACTUAL")
                .given("actual", figures.actual())
                .given("target", figures.target())
                .text("direction", method.direction().name());
        Optional<Fraction> set = figures.target().map(Exact::of);
        Optional<Reason> reason = TargetShare.gap(set);
        if (reason.isPresent()) {
            note(year, params);
            return new Combined.NotComputable(reason.get());
        }
        Fraction share = TargetShare.of(method.direction(), Exact.of(figures.actual()), set.orElseThrow());
        note(year, params.exact("value", share.multiply(Exact.HUNDRED)));
        return new Combined.Value(share);
    }

    private Combined plain(Figures.Plain plain, Optional<Integer> year) {
        note(year, Steps.params().text("form", "PLAIN").exact("value", Exact.of(plain.value())));
        return new Combined.Value(Exact.of(plain.value()));
    }

    private Combined checked(Figures.Checked checked, Optional<Integer> year) {
        Steps.Params params = Steps.params()
                .text("form", "CHECKED")
                .given("met", checked.met())
                .given("applicable", checked.applicable());
        if (checked.applicable().signum() == 0) {
            note(year, params);
            return NOTHING_APPLICABLE;
        }
        Fraction share = Exact.of(checked.met()).divide(Exact.of(checked.applicable()));
        note(year, params.exact("value", share.multiply(Exact.HUNDRED)));
        return new Combined.Value(share);
    }

    private Combined change(Method.Change method, Figures.BeforeAfter both, Optional<Integer> year) {
        Steps.Params params = Steps.params()
                .text("form", "CHANGE")
                .given("before", both.before())
                .given("after", both.after())
                .text("change", method.change().name());
        Fraction change = Exact.of(both.after().subtract(both.before()));
        if (method.change() == ChangeKind.RELATIVE) {
            if (both.before().signum() == 0) {
                note(year, params);
                return new Combined.NotComputable(Reason.BASELINE_ZERO);
            }
            change =
                    change.multiply(Exact.HUNDRED).divide(Exact.of(both.before().abs()));
        }
        note(year, params.exact("value", change));
        return new Combined.Value(change);
    }

    private Combined quotient(Figures figures, Optional<Integer> year) {
        return switch (Quotient.of(method, figures, year, steps)) {
            case Quotient.Missing missing -> {
                note(year, missing.params());
                yield new Combined.NotComputable(missing.reason());
            }
            case Quotient.Parts parts -> {
                Optional<Fraction> value = parts.value();
                value.ifPresent(known -> parts.params().exact("value", known));
                note(year, parts.params());
                yield value.<Combined>map(Combined.Value::new)
                        .orElseGet(() -> new Combined.NotComputable(Quotient.zeroReason(method)));
            }
        };
    }

    private void note(Optional<Integer> year, Steps.Params params) {
        Steps.Params whole = Steps.params().year(year).all(params);
        steps.add(year.isPresent() ? Rule.YEAR_VALUE : Rule.VALUE, whole);
    }

    /** Whether the checklist of these figures has nothing applicable, so that the year is left out. */
    static boolean nothingApplicable(Figures figures) {
        return figures instanceof Figures.Checked checked
                && checked.applicable().compareTo(BigDecimal.ZERO) == 0;
    }
}
