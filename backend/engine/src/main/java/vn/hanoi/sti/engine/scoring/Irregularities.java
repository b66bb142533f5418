package vn.hanoi.sti.engine.scoring;

import java.util.Optional;

/**
 * What competent bodies found about the organization.
 *
 * @param falseData       confirmed false data or evidence
 * @param integrityBreach confirmed institutional breach of research integrity
 * @param financialBreach serious financial breach found by audit or inspection within the data years
 */
public record Irregularities(boolean falseData, Optional<IntegrityBreach> integrityBreach, boolean financialBreach) {

    /** Nothing was found. */
    public static final Irregularities NONE = new Irregularities(false, Optional.empty(), false);

    /** How often a breach of research integrity was confirmed. */
    public enum IntegrityBreach {
        ONCE,
        REPEATED
    }
}
