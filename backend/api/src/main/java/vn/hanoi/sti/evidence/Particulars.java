package vn.hanoi.sti.evidence;

import java.time.LocalDate;

/**
 * What is known of a document besides its file; all but the title and the confidentiality may be unknown. Issue date,
 * period covered and time of receipt are three different things; the last is the server's alone.
 *
 * @param title null where a file's name stands for it
 */
record Particulars(
        String title,
        String issuer,
        String number,
        LocalDate issuedOn,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate validFrom,
        LocalDate validTo,
        Confidentiality confidentiality) {
    Particulars titled(String name) {
        return title != null
                ? this
                : new Particulars(
                        name, issuer, number, issuedOn, periodFrom, periodTo, validFrom, validTo, confidentiality);
    }
}
