package vn.hanoi.sti.engine.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * One band of a scale.
 *
 * @param percent   share of the weight the band gives, 0 to 100
 * @param upTo      upper bound; empty for the last band, which holds the rest
 * @param inclusive whether the bound itself belongs to the band
 */
public record Band(BigDecimal percent, Optional<BigDecimal> upTo, boolean inclusive) {

    public Band {
        // 30 and 30.0 are one percentage: a set must have one spelling, and one digest.
        BigDecimal plain = percent.stripTrailingZeros();
        percent = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Whether the value lies at or below this band's bound. */
    public boolean holds(Fraction value) {
        if (upTo.isEmpty()) {
            return true;
        }
        int compared = value.compareTo(Exact.of(upTo.get()));
        return compared < 0 || (compared == 0 && inclusive);
    }

    /** Position of the first band that holds the value; the last band holds what no other does. */
    public static int indexOf(List<Band> bands, Fraction value) {
        for (int i = 0; i < bands.size() - 1; i++) {
            if (bands.get(i).holds(value)) {
                return i;
            }
        }
        return bands.size() - 1;
    }
}
