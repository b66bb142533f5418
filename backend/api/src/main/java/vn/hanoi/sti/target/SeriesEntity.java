package vn.hanoi.sti.target;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.criteria.Direction;
import vn.hanoi.sti.shared.time.Ids;

/** One indicator of one object, followed over the years. Only its version ever changes. */
@Entity
@DynamicUpdate
@Table(name = "target_series")
class SeriesEntity {
    @Id
    private UUID id;

    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private ObjectType objectType;

    private UUID objectId;
    private UUID criteriaSetId;
    private String indicatorCode;
    private String nameVi;
    private String nameEn;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private UUID objectiveId;
    private UUID createdBy;
    private Instant createdAt;
    private long version;

    protected SeriesEntity() {}

    /** @param ownerId null when the body of the object answers for it */
    static SeriesEntity create(
            TargetObject object, SeriesDefinition definition, UUID objectiveId, UUID ownerId, Viewer by, Instant at) {
        var series = new SeriesEntity();
        series.id = Ids.next();
        series.agencyId = ownerId == null ? object.agencyId() : ownerId;
        series.objectiveId = objectiveId;
        series.objectType = object.type();
        series.objectId = object.id();
        series.criteriaSetId = definition.criteriaSetId();
        series.indicatorCode = definition.indicatorCode();
        series.nameVi = definition.nameVi();
        series.nameEn = definition.nameEn();
        series.unit = definition.unit();
        series.direction = definition.direction();
        series.createdBy = by.personId();
        series.createdAt = at;
        return series;
    }

    /** The version of the next entry; only under the lock of {@link TargetRepository#lockVisible}. */
    long next() {
        return ++version;
    }

    Instant createdAt() {
        return createdAt;
    }

    public UUID getId() {
        return id;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public ObjectType getObjectType() {
        return objectType;
    }

    public UUID getObjectId() {
        return objectId;
    }

    public UUID getCriteriaSetId() {
        return criteriaSetId;
    }

    public String getIndicatorCode() {
        return indicatorCode;
    }

    public String getNameVi() {
        return nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getUnit() {
        return unit;
    }

    public Direction getDirection() {
        return direction;
    }

    public UUID getObjectiveId() {
        return objectiveId;
    }

    public long getVersion() {
        return version;
    }
}
