package vn.hanoi.sti.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** A certification with exactly what was certified. Written once. */
@Entity
@Immutable
@Table(name = "certification_receipt")
class ReceiptEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private int number;
    private String digest;
    private String content;
    private String previousDigest;
    private String statement;
    private UUID byPerson;
    private String byName;
    private UUID delegationId;
    private Instant at;

    protected ReceiptEntity() {}

    /** Who certified; {@code delegation} null when it was the head in person. */
    record Signature(UUID personId, String name, UUID delegation, Instant at) {}

    /** @param previous the receipt before, null for a first one */
    static ReceiptEntity create(
            EvaluationCase evaluation, CertifiedContent.Sealed sealed, ReceiptEntity previous, Signature by) {
        var receipt = new ReceiptEntity();
        receipt.id = Ids.next();
        receipt.evaluationId = evaluation.id();
        receipt.agencyId = evaluation.agencyId();
        receipt.number = previous == null ? 1 : previous.number + 1;
        receipt.digest = sealed.digest();
        receipt.content = sealed.text();
        receipt.previousDigest = previous == null ? null : previous.digest;
        receipt.statement = CertifiedContent.STATEMENT;
        receipt.byPerson = by.personId();
        receipt.byName = by.name();
        receipt.delegationId = by.delegation();
        receipt.at = by.at();
        return receipt;
    }

    int getNumber() {
        return number;
    }

    String getDigest() {
        return digest;
    }

    String getContent() {
        return content;
    }

    ReceiptView view(String organization) {
        return new ReceiptView(
                number, digest, previousDigest, organization, statement, byName, delegationId != null, at, content);
    }

    ReceiptView.Row row() {
        return new ReceiptView.Row(number, digest, byName, delegationId != null, at);
    }
}
