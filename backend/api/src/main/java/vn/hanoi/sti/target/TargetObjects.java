package vn.hanoi.sti.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.catalogue.Organizations;
import vn.hanoi.sti.catalogue.RegisteredOrganization;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;

/** Resolves what series are about; another type of object is another case here. */
@ApplicationScoped
class TargetObjects {
    private final Organizations organizations;
    private final RegisteredObjects registered;

    TargetObjects(Organizations organizations, RegisteredObjects registered) {
        this.organizations = organizations;
        this.registered = registered;
    }

    Optional<TargetObject> find(ObjectType type, UUID id, Viewer viewer) {
        return switch (type) {
            case ORGANIZATION -> organizations.find(id).map(TargetObjects::of);
            case POLICY, PLAN, PROGRAMME ->
                registered
                        .find(id, viewer)
                        .filter(o -> o.kind() == RegisteredKind.valueOf(type.name()))
                        .map(TargetObjects::of);
        };
    }

    /** What a visible series is about, also where the object itself is no longer shown. */
    TargetObject of(SeriesEntity series, Viewer viewer) {
        return find(series.getObjectType(), series.getObjectId(), viewer).orElseGet(() -> hidden(series));
    }

    /** By id. */
    Map<UUID, TargetObject> of(Collection<SeriesEntity> series) {
        var ids = series.stream().map(SeriesEntity::getObjectId).collect(Collectors.toSet());
        var objects = new HashMap<UUID, TargetObject>();
        series.forEach(s -> objects.put(s.getObjectId(), hidden(s)));
        organizations.byIds(ids).values().stream().map(TargetObjects::of).forEach(o -> objects.put(o.id(), o));
        registered.byIds(ids).values().stream().map(TargetObjects::of).forEach(o -> objects.put(o.id(), o));
        return objects;
    }

    /** Whether the objective is one of this object's. */
    boolean isObjectiveOf(UUID objectiveId, TargetObject object) {
        return registered.objectives(List.of(object.id())).stream().anyMatch(o -> o.id().equals(objectiveId));
    }

    private static TargetObject hidden(SeriesEntity series) {
        return new TargetObject(
                series.getObjectType(), series.getObjectId(), series.getAgencyId(), "–", null, false, null);
    }

    private static TargetObject of(RegisteredOrganization o) {
        return new TargetObject(ObjectType.ORGANIZATION, o.id(), o.agencyId(), o.nameVi(), o.nameEn(), true, null);
    }

    private static TargetObject of(RegisteredObject o) {
        return new TargetObject(
                ObjectType.valueOf(o.kind().name()),
                o.id(),
                o.agencyId(),
                o.nameVi(),
                o.particulars().nameEn(),
                o.particulars().published(),
                o.boundBy());
    }
}
