package vn.hanoi.sti.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask and do about bodies. Runs in the caller's transaction. */
@ApplicationScoped
public class Agencies {
    private final AgencyRepository agencies;

    Agencies(AgencyRepository agencies) {
        this.agencies = agencies;
    }

    /**
     * A body as other rooms see it.
     *
     * @param validTo last day, null while it exists
     */
    public record Body(UUID id, String code, AgencyKind kind, String nameVi, UUID parentId, LocalDate validFrom, LocalDate validTo) {}

    public Optional<Body> find(UUID id) {
        return agencies.findByIdOptional(id).map(Agencies::body);
    }

    /** Creates the body of an organization below its governing body; the caller records the act. */
    public Body createOrganizationBody(String code, String nameVi, String nameEn, UUID governingBodyId, LocalDate validFrom) {
        var parent = agencies.findById(governingBodyId);
        var created = AgencyEntity.create(
                new SaveAgency(code, AgencyKind.ORGANIZATION, nameVi, nameEn, governingBodyId, validFrom, null), parent);
        agencies.persistAndFlush(created);
        return body(created);
    }

    /** Gives a body its new name; earlier names are kept by the catalogue. */
    public void rename(UUID id, String nameVi, String nameEn) {
        agencies.findById(id).rename(nameVi, nameEn);
    }

    private static Body body(AgencyEntity agency) {
        var parent = agency.getParent();
        return new Body(agency.getId(), agency.getCode(), agency.getKind(), agency.getNameVi(),
                parent == null ? null : parent.getId(), agency.getValidFrom(), agency.getValidTo());
    }
}
