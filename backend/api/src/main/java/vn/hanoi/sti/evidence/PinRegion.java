package vn.hanoi.sti.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.shared.problem.ProblemError;

/**
 * A rectangle on a page, as exact fractions of its width and height with at most six decimals, measured from the upper
 * left corner of the page as it is shown.
 */
@Schema(name = "EvidencePinRegion")
public record PinRegion(
        @NotNull @Pattern(regexp = PinRegion.FRACTION) @Schema(required = true, examples = "0.125")
        String x,

        @NotNull @Pattern(regexp = PinRegion.FRACTION) @Schema(required = true, examples = "0.2")
        String y,

        @NotNull @Pattern(regexp = PinRegion.FRACTION) @Schema(required = true, examples = "0.5")
        String width,

        @NotNull @Pattern(regexp = PinRegion.FRACTION) @Schema(required = true, examples = "0.1")
        String height) {
    static final String FRACTION = "0(\\.\\d{1,6})?|1(\\.0{1,6})?";

    /** Where it has no area or leaves the page. */
    List<ProblemError> gaps(String pointer) {
        var inside = positive(width) && positive(height) && withinOne(x, width) && withinOne(y, height);
        return inside ? List.of() : List.of(ProblemError.at(pointer, "evidence.region.outside"));
    }

    static PinRegion of(BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height) {
        return x == null ? null : new PinRegion(text(x), text(y), text(width), text(height));
    }

    private static boolean positive(String fraction) {
        return new BigDecimal(fraction).signum() > 0;
    }

    private static boolean withinOne(String from, String length) {
        return new BigDecimal(from).add(new BigDecimal(length)).compareTo(BigDecimal.ONE) <= 0;
    }

    private static String text(BigDecimal fraction) {
        return fraction.signum() == 0 ? "0" : fraction.stripTrailingZeros().toPlainString();
    }
}
