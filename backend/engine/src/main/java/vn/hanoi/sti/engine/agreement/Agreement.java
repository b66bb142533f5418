package vn.hanoi.sti.engine.agreement;

import java.util.List;

/**
 * How far members agree on what they rated: by unit, together, and each against the others. It says nothing about who is
 * right.
 *
 * @param raters  how many rated anything
 * @param units   in the order of their names
 * @param alpha   Krippendorff's alpha over all units
 * @param members in the order of their names
 */
public record Agreement(int raters, List<UnitSpread> units, Estimate<Alpha> alpha, List<MemberOffset> members) {

    /**
     * The agreement of these ratings.
     *
     * @param seed from which the interval of alpha is drawn; keep it beside the result
     */
    public static Agreement of(Ratings ratings, long seed) {
        return new Agreement(
                ratings.raters().size(),
                ratings.units().entrySet().stream()
                        .map(unit -> UnitSpread.of(unit.getKey(), unit.getValue()))
                        .toList(),
                Alpha.of(ratings, seed),
                ratings.raters().stream()
                        .map(rater -> MemberOffset.of(rater, ratings))
                        .toList());
    }

    /** Units of which members are more than one level apart. */
    public List<UnitSpread> toReconcile() {
        return units.stream().filter(unit -> !unit.apart().isEmpty()).toList();
    }
}
