package vn.hanoi.sti.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.shared.time.Moments;

/** What the register says of organizations now, in the form in which lists take it over. */
@ApplicationScoped
class RegisterFacts {
    private final OrganizationRepository organizations;
    private final OrganizationMapper mapper;
    private final Agencies agencies;
    private final Moments moments;

    RegisterFacts(OrganizationRepository organizations, OrganizationMapper mapper, Agencies agencies, Moments moments) {
        this.organizations = organizations;
        this.mapper = mapper;
        this.agencies = agencies;
        this.moments = moments;
    }

    /** Every organization that exists today. */
    List<ListedOrganization> today() {
        return facts(organizations.existingOn(moments.today()));
    }

    /** What to show of each of these items. */
    Function<YearlyListItemEntity, ListedOrganization> live(Collection<YearlyListItemEntity> items) {
        var ids = items.stream().map(YearlyListItemEntity::getOrganizationId).toList();
        Map<UUID, ListedOrganization> facts = facts(organizations.byIds(ids)).stream()
                .collect(Collectors.toMap(ListedOrganization::organizationId, Function.identity()));
        return item -> facts.get(item.getOrganizationId());
    }

    /** Lets these items take over what the register says now. */
    void refresh(Collection<YearlyListItemEntity> items) {
        var facts = live(items);
        items.forEach(item -> item.snapshot(facts.apply(item)));
    }

    /** Which of these items name an organization that does not exist today. */
    List<YearlyListItemEntity> gone(Collection<YearlyListItemEntity> items) {
        var existing = organizations.existingOn(moments.today()).stream()
                .map(OrganizationEntity::getId)
                .collect(Collectors.toSet());
        return items.stream()
                .filter(item -> !existing.contains(item.getOrganizationId()))
                .toList();
    }

    private List<ListedOrganization> facts(List<OrganizationEntity> found) {
        var names = agencies.names(
                found.stream().map(OrganizationEntity::getGoverningBodyId).collect(Collectors.toSet()));
        return found.stream()
                .map(o -> mapper.listed(o, names.get(o.getGoverningBodyId())))
                .toList();
    }
}
