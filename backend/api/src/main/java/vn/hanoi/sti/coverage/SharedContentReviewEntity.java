package vn.hanoi.sti.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** A conclusion on one shared content. Written once: another conclusion is the next version. */
@Entity
@Immutable
@Table(name = "shared_content_review")
class SharedContentReviewEntity {
    @Id
    private UUID id;

    private String sha256;
    private int version;

    @Enumerated(EnumType.STRING)
    private SharedContentConclusion conclusion;

    private String note;
    private UUID concludedBy;
    private String concludedByName;
    private Instant concludedAt;

    protected SharedContentReviewEntity() {}

    static SharedContentReviewEntity create(
            String sha256, int version, ConcludeSharedContent said, Viewer by, Instant at) {
        var review = new SharedContentReviewEntity();
        review.id = Ids.next();
        review.sha256 = sha256;
        review.version = version;
        review.conclusion = said.conclusion();
        review.note = said.note().strip();
        review.concludedBy = by.personId();
        review.concludedByName = by.displayName();
        review.concludedAt = at;
        return review;
    }

    public String getSha256() {
        return sha256;
    }

    public int getVersion() {
        return version;
    }

    public SharedContentConclusion getConclusion() {
        return conclusion;
    }

    public String getNote() {
        return note;
    }

    public String getConcludedByName() {
        return concludedByName;
    }

    public Instant getConcludedAt() {
        return concludedAt;
    }
}
