package vn.hanoi.sti.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other rooms may ask about registered organizations. Runs in the caller's transaction. */
@ApplicationScoped
public class Organizations {
    private final OrganizationRepository organizations;

    Organizations(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    /** The organization of that id, dissolved ones too; empty when absent. */
    public Optional<RegisteredOrganization> find(UUID id) {
        return organizations.findByIdOptional(id).map(Organizations::registered);
    }

    /** Those of these that are registered, by id. */
    public Map<UUID, RegisteredOrganization> byIds(Collection<UUID> ids) {
        return organizations.byIds(ids).stream()
                .map(Organizations::registered)
                .collect(Collectors.toMap(RegisteredOrganization::id, o -> o));
    }

    private static RegisteredOrganization registered(OrganizationEntity o) {
        return new RegisteredOrganization(o.getId(), o.getAgencyId(), o.getCode(), o.getNameVi(), o.getNameEn());
    }
}
