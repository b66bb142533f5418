package vn.hanoi.sti.engine.criteria;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A grade (mức xếp loại) and what it demands.
 *
 * @param code                     unique in its set
 * @param vi                       Vietnamese name
 * @param en                       English name, where the set gives one
 * @param from                     least total, 0 to 100, compared unrounded
 * @param everyGroupAtLeastPercent least percent of every group that is not wholly N/A
 * @param requiresCompleteDossier  whether the dossier must be complete
 * @param requiresNoCap            whether no cap may be triggered
 */
public record Grade(
        String code,
        String vi,
        Optional<String> en,
        BigDecimal from,
        Optional<BigDecimal> everyGroupAtLeastPercent,
        boolean requiresCompleteDossier,
        boolean requiresNoCap) {

    /** Whether anything beyond the total is demanded. */
    public boolean hasConditions() {
        return everyGroupAtLeastPercent.isPresent() || requiresCompleteDossier || requiresNoCap;
    }
}
