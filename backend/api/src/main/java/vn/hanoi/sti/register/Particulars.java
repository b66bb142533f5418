package vn.hanoi.sti.register;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What every kind of object has.
 *
 * @param subtype what its own room tells kinds apart by, null where there is none
 * @param agencyId the agency that leads it
 * @param endsOn last day, null where none is set
 * @param published every unit may see it, not only the one that leads it
 */
public record Particulars(
        String subtype,
        String code,
        String nameVi,
        String nameEn,
        UUID agencyId,
        LocalDate startsOn,
        LocalDate endsOn,
        String scope,
        boolean published,
        boolean illustrative) {
    public Particulars {
        nameVi = text(nameVi);
        nameEn = text(nameEn);
        scope = text(scope);
    }

    /** Stripped and in NFC; null when there is nothing. */
    public static String text(String given) {
        return given == null || given.isBlank() ? null : Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
    }
}
