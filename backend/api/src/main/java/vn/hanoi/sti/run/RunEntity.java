package vn.hanoi.sti.run;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.shared.time.Ids;

/** One run with its manifest; never changed. */
@Entity
@Immutable
@Table(name = "classification_run")
class RunEntity {
    @Id
    private UUID id;

    private UUID campaignId;
    private int number;

    @Enumerated(EnumType.STRING)
    private RunKind kind;

    private String manifest;
    private String digest;
    private int graded;
    private UUID createdBy;
    private String createdByName;
    private Instant createdAt;

    protected RunEntity() {}

    static RunEntity of(
            UUID campaignId, int number, RunKind kind, JsonNode manifest, int graded, Viewer by, Instant at) {
        var entity = new RunEntity();
        entity.id = Ids.next();
        entity.campaignId = campaignId;
        entity.number = number;
        entity.kind = kind;
        entity.manifest = new String(CanonicalJson.bytes(manifest), StandardCharsets.UTF_8);
        entity.digest = CanonicalJson.sha256(manifest);
        entity.graded = graded;
        entity.createdBy = by.personId();
        entity.createdByName = by.displayName();
        entity.createdAt = at;
        return entity;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    int number() {
        return number;
    }

    String manifest() {
        return manifest;
    }

    String digest() {
        return digest;
    }

    RunRow row() {
        return new RunRow(id, campaignId, number, kind, graded, digest, createdByName, createdAt);
    }
}
