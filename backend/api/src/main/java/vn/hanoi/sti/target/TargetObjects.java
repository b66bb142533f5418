package vn.hanoi.sti.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.catalogue.Organizations;
import vn.hanoi.sti.catalogue.RegisteredOrganization;

/** Resolves what series are about; another type of object is another case here. */
@ApplicationScoped
class TargetObjects {
    private final Organizations organizations;

    TargetObjects(Organizations organizations) {
        this.organizations = organizations;
    }

    Optional<TargetObject> find(ObjectType type, UUID id) {
        return switch (type) {
            case ORGANIZATION -> organizations.find(id).map(TargetObjects::of);
        };
    }

    /** By id. */
    Map<UUID, TargetObject> of(Collection<SeriesEntity> series) {
        var ids = series.stream().map(SeriesEntity::getObjectId).collect(Collectors.toSet());
        return organizations.byIds(ids).values().stream()
                .map(TargetObjects::of)
                .collect(Collectors.toMap(TargetObject::id, o -> o));
    }

    private static TargetObject of(RegisteredOrganization o) {
        return new TargetObject(ObjectType.ORGANIZATION, o.id(), o.agencyId(), o.nameVi(), o.nameEn());
    }
}
