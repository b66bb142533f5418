package vn.hanoi.sti.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.number.NumberText;

/** One number per cell that can be compared with other years and other organizations; never used for scoring. */
public final class Measure {
    static final int DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Measure() {}

    /** Empty when the figures yield none: no figures, a denominator or FTE that is absent or 0, a rubric. */
    public static Optional<BigDecimal> of(Method method, JsonNode value) {
        if (value == null || !value.isObject()) {
            return Optional.empty();
        }
        return switch (method) {
            case Method.Rubric none -> Optional.empty();
            case Method.Target target -> number(value, "actual");
            case Method.Bands bands ->
                value.has("value") ? number(value, "value") : share(value, "numerator", "denominator");
            case Method.Checklist items -> share(value, "met", "applicable");
            case Method.Change change -> number(value, "after");
            case Method.WeightedCount count -> outputs(count, value);
            case Method.PeerBands money -> per(number(value, "amount"), number(value, "fte"));
        };
    }

    /** A decimal of the figures; empty when absent or not a number. */
    static Optional<BigDecimal> number(JsonNode value, String name) {
        var text = value == null ? null : value.path(name).textValue();
        return text == null ? Optional.empty() : NumberText.decimal(text);
    }

    private static Optional<BigDecimal> share(JsonNode value, String part, String whole) {
        return per(number(value, part).map(HUNDRED::multiply), number(value, whole));
    }

    private static Optional<BigDecimal> outputs(Method.WeightedCount method, JsonNode value) {
        var sum = BigDecimal.ZERO;
        for (var output : value.path("outputs")) {
            var coefficient = method.outputs().get(output.path("type").asText());
            var count = number(output, "count");
            if (coefficient == null || count.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(coefficient
                    .multiply(count.get())
                    .multiply(number(output, "fraction").orElse(BigDecimal.ONE)));
        }
        return per(Optional.of(sum.multiply(BigDecimal.valueOf(method.perFte()))), number(value, "fte"));
    }

    private static Optional<BigDecimal> per(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return part.isEmpty() || whole.isEmpty() || whole.get().signum() <= 0
                ? Optional.empty()
                : Optional.of(part.get().divide(whole.get(), DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** As shown in a finding. */
    static String text(BigDecimal number) {
        var plain = number.setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
