package vn.hanoi.sti.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.Versions;

/** People and their memberships; every grant and withdrawal leaves its entry in the log. */
@ApplicationScoped
class PersonService {
    private final PersonRepository people;
    private final AgencyRepository agencies;
    private final AgencyMapper mapper;
    private final AuditLog audit;

    PersonService(PersonRepository people, AgencyRepository agencies, AgencyMapper mapper, AuditLog audit) {
        this.people = people;
        this.agencies = agencies;
        this.mapper = mapper;
        this.audit = audit;
    }

    @Transactional
    Page<PersonRow> page(PageQuery query, UUID agencyId) {
        var found = people.page(query, agencyId);
        return Page.of(found.items().stream().map(mapper::person).toList(), query, found.total());
    }

    @Transactional
    PersonRow get(UUID id) {
        return mapper.person(required(id));
    }

    @Transactional
    PersonRow register(RegisterPerson request) {
        if (people.bySubject(request.subject()).isPresent()) {
            throw Problem.unprocessable(
                    "person.invalid",
                    "This person is known already.",
                    List.of(ProblemError.at("/subject", "person.subject.taken")));
        }
        var person = PersonEntity.create(request.subject(), null, request.displayName(), request.email());
        people.persistAndFlush(person);
        record("person.registered", person, null, null);
        return mapper.person(person);
    }

    @Transactional
    PersonRow change(UUID id, long expected, SavePerson request) {
        var person = required(id);
        Versions.check(expected, person.getVersion());
        person.change(request.displayName(), request.email(), request.active());
        people.flush();
        record(request.active() ? "person.changed" : "person.deactivated", person, null, null);
        return mapper.person(person);
    }

    @Transactional
    PersonRow addMembership(UUID personId, long expected, AddMembership request) {
        var person = required(personId);
        Versions.check(expected, person.getVersion());
        var gaps = new ArrayList<ProblemError>();
        var agency = agencies.findById(request.agencyId());
        if (agency == null) {
            gaps.add(ProblemError.at("/agencyId", "agency.unknown"));
        }
        if (request.validTo() != null && request.validTo().isBefore(request.validFrom())) {
            gaps.add(ProblemError.at("/validTo", "membership.validity.order"));
        }
        var overlaps = person.getMemberships().stream()
                .anyMatch(m -> m.getAgency().getId().equals(request.agencyId())
                        && m.getRole() == request.role()
                        && (m.getValidTo() == null || !m.getValidTo().isBefore(request.validFrom()))
                        && (request.validTo() == null || !request.validTo().isBefore(m.getValidFrom())));
        if (overlaps) {
            gaps.add(ProblemError.at("/validFrom", "membership.overlap"));
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("membership.invalid", "The membership cannot be recorded so.", gaps);
        }
        var membership = MembershipEntity.create(person, agency, request);
        people.getEntityManager().persist(membership);
        people.getEntityManager().lock(person, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        person.getMemberships().add(membership);
        people.flush();
        record("membership.granted", person, membership, null);
        return mapper.person(person);
    }

    @Transactional
    PersonRow endMembership(UUID membershipId, long expected, EndMembership request) {
        var membership = people.getEntityManager().find(MembershipEntity.class, membershipId);
        if (membership == null) {
            throw Problem.notFound();
        }
        Versions.check(expected, membership.getVersion());
        if (request.on().isBefore(membership.getValidFrom())) {
            throw Problem.unprocessable(
                    "membership.invalid",
                    "The membership cannot end before it began.",
                    List.of(ProblemError.at("/on", "membership.validity.order")));
        }
        membership.endOn(request.on());
        people.flush();
        record("membership.ended", membership.getPerson(), membership, request.reason());
        return mapper.person(membership.getPerson());
    }

    private PersonEntity required(UUID id) {
        return people.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private void record(String action, PersonEntity person, MembershipEntity membership, String reason) {
        var details = new HashMap<String, String>();
        details.put("displayName", person.getDisplayName());
        UUID agency = null;
        if (membership != null) {
            agency = membership.getAgency().getId();
            details.put("agency", membership.getAgency().getNameVi());
            details.put("role", membership.getRole().name());
            details.put("validFrom", membership.getValidFrom().toString());
            details.put(
                    "validTo",
                    membership.getValidTo() == null
                            ? null
                            : membership.getValidTo().toString());
        }
        audit.record(AuditEvent.of(action, "person", person.getId(), person.getVersion(), details)
                .concerning(agency)
                .because(reason));
    }
}
