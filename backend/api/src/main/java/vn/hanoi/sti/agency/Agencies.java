package vn.hanoi.sti.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other rooms may ask and do about bodies. Runs in the caller's transaction. */
@ApplicationScoped
public class Agencies {
    private final AgencyRepository agencies;
    private final PersonRepository people;

    Agencies(AgencyRepository agencies, PersonRepository people) {
        this.agencies = agencies;
        this.people = people;
    }

    /**
     * A body as other rooms see it.
     *
     * @param validTo last day, null while it exists
     */
    public record Body(
            UUID id,
            String code,
            AgencyKind kind,
            String nameVi,
            UUID parentId,
            LocalDate validFrom,
            LocalDate validTo) {}

    /** A person with an active account who stands for a body. */
    public record Member(UUID agencyId, UUID personId, String displayName, MembershipRole role) {}

    /** Who stands for these bodies on that day, heads before officers, by name. */
    public List<Member> members(Collection<UUID> bodies, LocalDate on) {
        return bodies.isEmpty()
                ? List.of()
                : people.standingFor(bodies, on).stream()
                        .map(m -> new Member(
                                m.getAgency().getId(),
                                m.getPerson().getId(),
                                m.getPerson().getDisplayName(),
                                m.getRole()))
                        .toList();
    }

    public Optional<Body> find(UUID id) {
        return agencies.findByIdOptional(id).map(Agencies::body);
    }

    public Optional<Body> byCode(String code) {
        return agencies.find("code", code).firstResultOptional().map(Agencies::body);
    }

    /** Creates the body of an organization below its governing body; the caller records the act. */
    public Body createOrganizationBody(
            String code, String nameVi, String nameEn, UUID governingBodyId, LocalDate validFrom) {
        var parent = agencies.findById(governingBodyId);
        var created = AgencyEntity.create(
                new SaveAgency(code, AgencyKind.ORGANIZATION, nameVi, nameEn, governingBodyId, validFrom, null),
                parent);
        agencies.persistAndFlush(created);
        return body(created);
    }

    /**
     * Keeps an organization's body in step with the register: name, place below its governing body, last day. Earlier
     * names are kept by the catalogue; the caller records the act.
     *
     * @param validTo last day, null while it exists
     */
    public void follow(
            UUID id, String nameVi, String nameEn, UUID governingBodyId, LocalDate validFrom, LocalDate validTo) {
        var body = agencies.findById(id);
        body.change(
                new SaveAgency(body.getCode(), body.getKind(), nameVi, nameEn, governingBodyId, validFrom, validTo),
                agencies.findById(governingBodyId));
    }

    /** Vietnamese names of these bodies. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : agencies.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(AgencyEntity::getId, AgencyEntity::getNameVi));
    }

    public boolean codeTaken(String code) {
        return agencies.count("code", code) > 0;
    }

    /** That somebody stands or stood for a body, both days inclusive, {@code to} null while it lasts. */
    public record Standing(UUID agencyId, String name, LocalDate from, LocalDate to) {}

    /** Everything that this person ever stood for. */
    public List<Standing> standings(UUID personId) {
        return people.membershipsOf(personId).stream()
                .map(m -> new Standing(
                        m.getAgency().getId(), m.getAgency().getNameVi(), m.getValidFrom(), m.getValidTo()))
                .toList();
    }

    /** The bodies above this one, its governing body first. */
    public List<Body> above(UUID id) {
        var above = new java.util.ArrayList<Body>();
        var parent = agencies.findById(id).getParent();
        while (parent != null) {
            above.add(body(parent));
            parent = parent.getParent();
        }
        return above;
    }

    /** Whether there is such a person. */
    public boolean knowsPerson(UUID personId) {
        return people.findByIdOptional(personId).isPresent();
    }

    /** Whether the one body is the other or lies anywhere below it. */
    public boolean isWithin(UUID body, UUID other) {
        return agencies.withDescendants(List.of(other)).contains(body);
    }

    private static Body body(AgencyEntity agency) {
        var parent = agency.getParent();
        return new Body(
                agency.getId(),
                agency.getCode(),
                agency.getKind(),
                agency.getNameVi(),
                parent == null ? null : parent.getId(),
                agency.getValidFrom(),
                agency.getValidTo());
    }
}
