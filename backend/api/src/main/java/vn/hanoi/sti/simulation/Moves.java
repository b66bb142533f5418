package vn.hanoi.sti.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is moved; lists that are absent move nothing.
 *
 * @param weights factors of weights, which are then scaled back so that they sum to 100
 * @param bounds least totals of grades
 * @param shares how much of its weight an indicator reaches; of one evaluation only
 * @param spread by how many percent weights are moved at random, 10 when absent
 * @param seed what is drawn from, 1 when absent; the same seed gives the same answer
 */
record Moves(
        @Valid @Size(max = 200) List<@NotNull WeightMove> weights,
        @Valid @Size(max = 20) List<@NotNull BoundMove> bounds,
        @Valid @Size(max = 200) List<@NotNull ShareMove> shares,
        @Min(1) @Max(50) Integer spread,
        @Min(0) @Max(1_000_000_000) Integer seed) {

    private static final String DECIMAL = "(0|[1-9][0-9]{0,3})(\\.[0-9]{1,6})?";
    private static final int USUAL_SPREAD = 10;

    Moves {
        weights = weights == null ? List.of() : weights;
        bounds = bounds == null ? List.of() : bounds;
        shares = shares == null ? List.of() : shares;
    }

    int spreadOrUsual() {
        return spread == null ? USUAL_SPREAD : spread;
    }

    long seedOrUsual() {
        return seed == null ? 1 : seed;
    }

    /** The weight of an indicator by a factor, 0 to 10. */
    record WeightMove(
            @NotBlank @Size(max = 40) String indicator,
            @NotNull @Pattern(regexp = DECIMAL) String factor) {}

    /** A grade from another total on, 0 to 100. */
    record BoundMove(
            @NotBlank @Size(max = 40) String grade,
            @NotNull @Pattern(regexp = DECIMAL) String from) {}

    /** An indicator that reaches so many percent of its weight. */
    record ShareMove(
            @NotBlank @Size(max = 40) String indicator,
            @NotNull @Pattern(regexp = DECIMAL) String percent) {}
}
