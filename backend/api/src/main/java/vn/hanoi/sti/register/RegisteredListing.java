package vn.hanoi.sti.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.catalogue.ListedObject;
import vn.hanoi.sti.catalogue.ObjectKey;

/** Objects that are evaluated as a whole, without stages, in the form in which lists take them over. */
@ApplicationScoped
class RegisteredListing {
    private final RegisteredObjects objects;
    private final Agencies agencies;
    private final Viewers viewers;

    RegisteredListing(RegisteredObjects objects, Agencies agencies, Viewers viewers) {
        this.objects = objects;
        this.agencies = agencies;
        this.viewers = viewers;
    }

    List<ListedObject> due(
            RegisteredKind kind,
            Predicate<RegisteredObject> isDue,
            Function<RegisteredObject, ListedObject.Period> period) {
        return listed(
                objects.visible(Set.of(kind), viewers.current()).stream()
                        .filter(isDue)
                        .toList(),
                period);
    }

    List<ListedObject> find(
            RegisteredKind kind, Collection<ObjectKey> keys, Function<RegisteredObject, ListedObject.Period> period) {
        var ids = keys.stream()
                .filter(key -> key.stage() == null)
                .map(ObjectKey::objectId)
                .toList();
        return listed(
                objects.byIds(ids).values().stream()
                        .filter(object -> object.kind() == kind)
                        .toList(),
                period);
    }

    private List<ListedObject> listed(
            List<RegisteredObject> found, Function<RegisteredObject, ListedObject.Period> period) {
        var names =
                agencies.names(found.stream().map(RegisteredObject::agencyId).collect(Collectors.toSet()));
        return found.stream()
                .map(object -> new ListedObject(
                        object.id(),
                        null,
                        object.agencyId(),
                        object.code(),
                        object.nameVi(),
                        object.particulars().nameEn(),
                        object.agencyId(),
                        names.get(object.agencyId()),
                        Map.of(),
                        object.startsOn(),
                        period.apply(object)))
                .toList();
    }
}
