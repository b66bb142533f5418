package vn.hanoi.sti.classification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** The manifest as it was approved; never changed. */
@Entity
@Table(name = "approved_result")
class ApprovedResultEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private String manifest;
    private String inputDigest;
    private String resultDigest;
    private String criteriaDigest;
    private String engineVersion;
    private String grade;
    private UUID approvedBy;
    private Instant approvedAt;

    protected ApprovedResultEntity() {}

    static ApprovedResultEntity of(UUID evaluationId, Scored scored, Viewer by, Instant at) {
        var entity = new ApprovedResultEntity();
        entity.id = Ids.next();
        entity.evaluationId = evaluationId;
        entity.manifest = scored.manifest().toString();
        entity.inputDigest = scored.text("inputDigest");
        entity.resultDigest = scored.text("resultDigest");
        entity.criteriaDigest = scored.manifest().at("/criteriaSet/digest").asText();
        entity.engineVersion = scored.text("engineVersion");
        entity.grade = scored.grade();
        entity.approvedBy = by.personId();
        entity.approvedAt = at;
        return entity;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    String manifest() {
        return manifest;
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
