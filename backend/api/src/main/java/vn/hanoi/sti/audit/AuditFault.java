package vn.hanoi.sti.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that does not fit, and where.
 *
 * @param from number of the first entry concerned; of the seal for a fault of a seal
 * @param to number of the last entry concerned, absent where it is one or where no end can be told
 */
@Schema(name = "AuditFault")
record AuditFault(
        @Schema(required = true) Code code,
        @Schema(required = true) long from,
        Long to) {
    @Schema(name = "AuditFaultCode")
    enum Code {
        /** What the entry says is not what its hash was made of. */
        ALTERED,
        /** A number is left out: an entry was deleted. */
        MISSING,
        /** It does not follow the entry before it: something was moved, put in or taken out. */
        LINK,
        /** It was not written by this application: a mark is missing or wrong. */
        FORGED,
        /** All hashes were made again: they fit each other, but not what was sealed. */
        REWRITTEN,
        /** Entries at the end are gone. */
        CUT_OFF,
        /** A seal is not signed by a known key. */
        SEAL_FORGED,
        /** A seal that was given out is gone or another one. */
        SEAL_MISSING
    }

    static AuditFault at(Code code, long seq) {
        return new AuditFault(code, seq, null);
    }
}
