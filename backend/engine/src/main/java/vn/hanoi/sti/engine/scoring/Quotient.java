package vn.hanoi.sti.engine.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** Figures that come to factor × numerator / denominator, and so can be summed over years first. */
sealed interface Quotient {

    /** The parts, each to be summed on its own. */
    record Parts(Fraction factor, Fraction numerator, Fraction denominator, Steps.Params params) implements Quotient {

        /** Empty when the denominator is not above 0. */
        Optional<Fraction> value() {
            return denominator.signum() <= 0
                    ? Optional.empty()
                    : Optional.of(factor.multiply(numerator).divide(denominator));
        }
    }

    /** A part lacks. */
    record Missing(Reason reason, Steps.Params params) implements Quotient {}

    /** The parts of one value or year; outputs are noted term by term. */
    static Quotient of(Method method, Figures figures, Optional<Integer> year, Steps steps) {
        return switch (figures) {
            case Figures.Ratio ratio
            when method instanceof Method.Bands ->
                new Parts(
                        factor(method),
                        Exact.of(ratio.numerator()),
                        Exact.of(ratio.denominator()),
                        Steps.params()
                                .text("form", "RATIO")
                                .given("numerator", ratio.numerator())
                                .given("denominator", ratio.denominator()));
            case Figures.Plain plain
            when method instanceof Method.Bands ->
                new Missing(
                        Reason.RATIO_REQUIRED,
                        Steps.params().text("form", "PLAIN").exact("value", Exact.of(plain.value())));
            case Figures.Outputs outputs
            when method instanceof Method.WeightedCount count -> outputs(count, outputs, year, steps);
            case Figures.Amount amount
            when method instanceof Method.PeerBands ->
                perFte(
                        factor(method),
                        Exact.of(amount.amount()),
                        amount.fte(),
                        Steps.params()
                                .text("form", "AMOUNT")
                                .given("amount", amount.amount())
                                .given("fte", amount.fte()));
            default -> new Missing(Reason.WRONG_FIGURES, Steps.params());
        };
    }

    /** 100 for percentages, the number of FTE for counts, 1 for amounts. */
    static Fraction factor(Method method) {
        return switch (method) {
            case Method.Bands bands -> Exact.HUNDRED;
            case Method.WeightedCount count -> Fraction.of(count.perFte());
            default -> Fraction.ONE;
        };
    }

    /** Why the method is not computable over a denominator of 0. */
    static Reason zeroReason(Method method) {
        return method instanceof Method.Bands ? Reason.DENOMINATOR_ZERO : Reason.FTE_ZERO;
    }

    private static Quotient outputs(
            Method.WeightedCount method, Figures.Outputs outputs, Optional<Integer> year, Steps steps) {
        Fraction weighted = Fraction.ZERO;
        for (Figures.Output output : outputs.outputs()) {
            BigDecimal coefficient = method.outputs().get(output.type());
            if (coefficient == null) {
                return new Missing(
                        Reason.OUTPUT_TYPE_UNKNOWN,
                        Steps.params().text("form", "OUTPUTS").text("type", output.type()));
            }
            Fraction term =
                    Exact.of(output.count()).multiply(Exact.of(coefficient)).multiply(Exact.of(output.fraction()));
            steps.add(
                    Rule.OUTPUT,
                    Steps.params()
                            .year(year)
                            .text("type", output.type())
                            .given("count", output.count())
                            .given("coefficient", coefficient)
                            .given("fraction", output.fraction())
                            .exact("weighted", term));
            weighted = weighted.add(term);
        }
        return perFte(
                factor(method),
                weighted,
                outputs.fte(),
                Steps.params()
                        .text("form", "OUTPUTS")
                        .exact("weighted", weighted)
                        .given("fte", outputs.fte())
                        .whole("perFte", method.perFte()));
    }

    private static Quotient perFte(Fraction factor, Fraction numerator, Optional<BigDecimal> fte, Steps.Params params) {
        return fte.isEmpty()
                ? new Missing(Reason.FTE_ABSENT, params)
                : new Parts(factor, numerator, Exact.of(fte.get()), params);
    }
}
