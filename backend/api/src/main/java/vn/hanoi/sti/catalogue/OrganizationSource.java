package vn.hanoi.sti.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.shared.time.Moments;

/** Organizations: every one that exists today is evaluated (plan section II.4). */
@ApplicationScoped
class OrganizationSource implements ListSource {
    private final OrganizationRepository organizations;
    private final OrganizationMapper mapper;
    private final Agencies agencies;
    private final Moments moments;

    OrganizationSource(
            OrganizationRepository organizations, OrganizationMapper mapper, Agencies agencies, Moments moments) {
        this.organizations = organizations;
        this.mapper = mapper;
        this.agencies = agencies;
        this.moments = moments;
    }

    @Override
    public ListKind kind() {
        return ListKind.ORGANIZATION;
    }

    @Override
    public List<ListedObject> due(int year) {
        return listed(organizations.existingOn(moments.today()));
    }

    @Override
    public List<ListedObject> find(Collection<ObjectKey> keys) {
        return listed(organizations.byIds(keys.stream().map(ObjectKey::objectId).toList()));
    }

    @Override
    public Set<ObjectKey> closed(Collection<ObjectKey> keys) {
        var closed = new HashSet<>(keys);
        organizations.existingOn(moments.today()).forEach(o -> closed.remove(new ObjectKey(o.getId(), null)));
        return closed;
    }

    private List<ListedObject> listed(List<OrganizationEntity> found) {
        var names = agencies.names(
                found.stream().map(OrganizationEntity::getGoverningBodyId).collect(Collectors.toSet()));
        return found.stream()
                .map(o -> mapper.listed(o, names.get(o.getGoverningBodyId())))
                .toList();
    }
}
