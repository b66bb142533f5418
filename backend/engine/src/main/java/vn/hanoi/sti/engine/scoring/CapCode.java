package vn.hanoi.sti.engine.scoring;

import java.util.Arrays;
import java.util.Optional;

/** The caps on an organization's grade, in the order of the rules. */
public enum CapCode {
    /** A group below 50% of its maximum: at most C. */
    CAP_01,
    /** Dossier 1–10 days late without an extension: at most B. */
    CAP_02,
    /** Dossier 11–30 days late: at most C. */
    CAP_03,
    /** Dossier more than 30 days late, or none: at most D. */
    CAP_04,
    /** Confirmed false data or evidence: at most D. */
    CAP_05,
    /** Confirmed institutional breach of research integrity: at most C; repeated: at most D. */
    CAP_06,
    /** O6-12 of the last data year below 70%, or not reported: at most C. */
    CAP_07,
    /** Serious financial breach found by audit or inspection within the data years: at most C. */
    CAP_08,
    /** Indicators without evidence carry more than 20% of the total effective weight: at most C. */
    CAP_09;

    /** The code as the rules spell it, {@code CAP-01}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** The cap of that code. */
    public static Optional<CapCode> of(String code) {
        return Arrays.stream(values()).filter(cap -> cap.code().equals(code)).findFirst();
    }
}
