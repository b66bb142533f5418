package vn.hanoi.sti.target;

import java.util.Objects;
import java.util.UUID;

/**
 * A baseline, target or actual to be saved.
 *
 * @param value exact: a decimal, or a fraction in lowest terms
 * @param source where the value comes from, in words
 * @param document number and date of the document behind it, null where there is none
 * @param reason why it supersedes another one, null for the first
 * @param evaluationId the evaluation whose certified figures it was taken from, null for a typed one
 */
record NewEntry(
        EntryKind kind, int year, String value, String source, String document, String reason, UUID evaluationId) {
    /** Whether it says the same, whatever the reason for saying it. */
    boolean saysTheSameAs(NewEntry other) {
        return kind == other.kind
                && year == other.year
                && value.equals(other.value)
                && source.equals(other.source)
                && Objects.equals(document, other.document)
                && Objects.equals(evaluationId, other.evaluationId);
    }
}
