package vn.hanoi.sti.seal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** The manifest as it was approved; never changed. */
@Entity
@Immutable
@Table(name = "approved_result")
class ApprovedResultEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private int versionNumber;
    private int sealYear;
    private int sealOrder;

    /** Made of year and order by the database. */
    @Column(insertable = false, updatable = false)
    private String sealNumber;

    private UUID amendmentId;
    private String manifest;
    private String inputDigest;
    private String resultDigest;
    private String criteriaDigest;
    private String engineVersion;
    private String grade;
    private UUID approvedBy;
    private String approvedByName;
    private Instant approvedAt;

    protected ApprovedResultEntity() {}

    /** @param amendmentId null for the first version */
    static ApprovedResultEntity of(
            UUID evaluationId, int version, UUID amendmentId, SealNumber number, JsonNode manifest, String grade) {
        var entity = new ApprovedResultEntity();
        entity.id = Ids.next();
        entity.evaluationId = evaluationId;
        entity.versionNumber = version;
        entity.amendmentId = amendmentId;
        entity.sealYear = number.year();
        entity.sealOrder = number.order();
        entity.sealNumber = number.text();
        entity.manifest = manifest.toString();
        entity.inputDigest = manifest.get("inputDigest").asText();
        entity.resultDigest = manifest.get("resultDigest").asText();
        entity.criteriaDigest = manifest.at("/criteriaSet/digest").asText();
        entity.engineVersion = manifest.get("engineVersion").asText();
        entity.grade = grade;
        return entity;
    }

    ApprovedResultEntity approved(Viewer by, Instant at) {
        approvedBy = by.personId();
        approvedByName = by.displayName();
        approvedAt = at;
        return this;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    int versionNumber() {
        return versionNumber;
    }

    UUID amendmentId() {
        return amendmentId;
    }

    /** @param amendment what this version came out of; null for the first */
    SealedResult sealed(Amendment amendment) {
        return new SealedResult(
                evaluationId, versionNumber, sealNumber, manifest, approvedByName, approvedAt, amendment);
    }
}
