package vn.hanoi.sti.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.shared.store.TextSearch;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** People and what they stand for. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<PersonEntity, UUID> {
    private static final Map<String, String> SORTS = Map.of("name", "p.displayName", "username", "p.username");

    Optional<PersonEntity> bySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    Page<PersonEntity> page(PageQuery query, UUID agencyId) {
        var where = new StringBuilder("where 1 = 1");
        var parameters = new HashMap<String, Object>();
        if (query.words() != null) {
            where.append(" and "
                    + TextSearch.contains(
                            "p.displayName || ' ' || coalesce(p.username, '') || ' ' || p.subject", "words"));
            parameters.put("words", query.words());
        }
        if (agencyId != null) {
            where.append(" and exists (from MembershipEntity m where m.person = p and m.agency.id = :agency)");
            parameters.put("agency", agencyId);
        }
        var total = count("from PersonEntity p " + where, parameters);
        var found = getEntityManager()
                .createQuery(
                        "from PersonEntity p " + where + " order by " + query.orderBy(SORTS, "p.displayName", "p.id"),
                        PersonEntity.class);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    List<MembershipEntity> membershipsOn(UUID personId, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        from MembershipEntity m join fetch m.agency where m.person.id = :person
                            and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)
                        order by m.agency.nameVi, m.role""", MembershipEntity.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    List<MembershipEntity> membershipsOf(UUID personId) {
        return getEntityManager()
                .createQuery(
                        "from MembershipEntity m join fetch m.agency where m.person.id = :person order by m.validFrom, m.id",
                        MembershipEntity.class)
                .setParameter("person", personId)
                .getResultList();
    }

    List<MembershipEntity> standingFor(Collection<UUID> agencies, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        from MembershipEntity m join fetch m.person p join fetch m.agency where m.agency.id in (:agencies)
                            and p.active = true and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)
                        order by case m.role when HEAD then 0 else 1 end, p.displayName, m.id""", MembershipEntity.class)
                .setParameter("agencies", agencies)
                .setParameter("day", day)
                .getResultList();
    }

    List<MembershipEntity> membersOf(UUID agencyId) {
        return getEntityManager()
                .createQuery("""
                        from MembershipEntity m join fetch m.person where m.agency.id = :agency
                        order by m.validFrom desc, m.person.displayName, m.id""", MembershipEntity.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }
}
