package vn.hanoi.sti.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What heads certified, for rooms that explain a result by it. Runs in the caller's transaction and row scope. */
@ApplicationScoped
public class Receipts {
    private final ReceiptRepository receipts;

    Receipts(ReceiptRepository receipts) {
        this.receipts = receipts;
    }

    /**
     * The receipt of a certification.
     *
     * @param number 1 and up within the evaluation
     * @param digest SHA-256 of exactly what was certified
     * @param delegated signed for the head by delegation
     */
    @Schema(name = "CertificationFact")
    public record Fact(
            @Schema(required = true) int number,
            @Schema(required = true) String digest,
            @Schema(required = true) String byName,
            @Schema(required = true) boolean delegated,
            @Schema(required = true) Instant at) {}

    /** The last one; empty while nothing was certified. */
    public Optional<Fact> newest(UUID evaluationId) {
        return receipts.newest(evaluationId)
                .map(ReceiptEntity::row)
                .map(row -> new Fact(row.number(), row.digest(), row.byName(), row.delegated(), row.at()));
    }
}
