package vn.hanoi.sti.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.store.TextSearch;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Evaluations; what a viewer may see is part of every query. */
@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<EvaluationEntity, UUID> {
    /** Of every agency, of the own ones, or with a seat in its council; never what a conflict of interest bars. */
    static final String VISIBLE =
            "((:everything = true or e.agencyId in (:readable) or e.id in (:assigned))" + " and e.id not in (:barred))";

    private static final UUID NONE = new UUID(0, 0);
    private static final Map<String, String> SORTS = Map.of(
            "code", "e.organizationCode",
            "name", "e.organizationName",
            "state",
                    "case e.state when COLLECTING then 0 when SUBMITTED then 1 when CERTIFIED then 2 when APPRAISING then 3"
                            + " when SCORED then 4 when PROPOSED then 5 else 6 end",
            "since", "e.stateSince");

    Optional<EvaluationEntity> visible(UUID id, Viewer viewer) {
        return seen(
                        viewer,
                        "from EvaluationEntity e join fetch e.campaign where e.id = :id and " + VISIBLE,
                        EvaluationEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The same, locked until the transaction ends and fresh from the database. */
    Optional<EvaluationEntity> lockVisible(UUID id, Viewer viewer) {
        return seen(viewer, "from EvaluationEntity e where e.id = :id and " + VISIBLE, EvaluationEntity.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<EvaluationEntity> ofCampaign(UUID campaignId) {
        return list(
                "from EvaluationEntity e join fetch e.campaign where e.campaign.id = ?1 order by e.organizationCode, e.id",
                campaignId);
    }

    List<EvaluationEntity> ofOrganization(UUID organizationId) {
        return list(
                "from EvaluationEntity e join fetch e.campaign c where e.organizationId = ?1 order by c.listYear desc, e.id",
                organizationId);
    }

    List<EvaluationEntity> visibleOfCampaign(UUID campaignId, Viewer viewer) {
        return seen(
                        viewer,
                        "from EvaluationEntity e join fetch e.campaign where e.campaign.id = :campaign and " + VISIBLE
                                + " order by e.organizationCode, e.id",
                        EvaluationEntity.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    List<EvaluationEntity> among(Collection<UUID> ids) {
        return list(
                "from EvaluationEntity e join fetch e.campaign where e.id in ?1 order by e.organizationCode, e.id",
                ids);
    }

    /** Evaluation → what this person ever did with these as a whole. */
    Map<UUID, Set<EvaluationAction>> actsOf(UUID personId, Collection<UUID> ids) {
        var acts = new HashMap<>(actsOf(personId));
        acts.keySet().retainAll(Set.copyOf(ids));
        return acts;
    }

    List<EvaluationEntity> owing() {
        return list("from EvaluationEntity e join fetch e.campaign c where c.state = OPEN"
                + " and e.state in (COLLECTING, SUBMITTED) and e.firstCertifiedAt is null order by e.id");
    }

    /** When the last evaluation of a kind and year was acted on so; empty when one is in another state than these. */
    List<Evaluations.Stand> standsOf(String kind, int year) {
        return getEntityManager()
                .createQuery(
                        "select e.id, e.agencyId, e.organizationCode, e.organizationName, e.state,"
                                + " (select max(t.at) from TransitionEntity t where t.evaluationId = e.id and t.action = PROPOSE),"
                                + " (select max(t.at) from TransitionEntity t where t.evaluationId = e.id and t.action = APPROVE)"
                                + " from EvaluationEntity e where e.campaign.kind = :kind and e.campaign.listYear = :year"
                                + " order by e.organizationCode, e.id",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("year", year)
                .getResultStream()
                .map(row -> new Evaluations.Stand(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        (EvaluationState) row[4],
                        row[5] == null ? null : Moments.dayOf((Instant) row[5]),
                        row[6] == null ? null : Moments.dayOf((Instant) row[6])))
                .toList();
    }

    Map<UUID, Instant> firstSubmitted(Collection<UUID> ids) {
        var first = new HashMap<UUID, Instant>();
        getEntityManager()
                .createQuery(
                        "select t.evaluationId, min(t.at) from TransitionEntity t"
                                + " where t.action = SUBMIT and t.evaluationId in (:ids) group by t.evaluationId",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> first.put((UUID) row[0], (Instant) row[1]));
        return first;
    }

    List<EvaluationEntity> visibleAmong(Collection<UUID> ids, Viewer viewer) {
        return seen(
                        viewer,
                        "from EvaluationEntity e join fetch e.campaign where e.id in (:ids) and " + VISIBLE
                                + " order by e.organizationCode, e.id",
                        EvaluationEntity.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<EvaluationEntity> visibleOfOrganization(UUID organizationId, Viewer viewer) {
        return seen(
                        viewer,
                        "from EvaluationEntity e join fetch e.campaign c where e.organizationId = :organization and "
                                + VISIBLE + " order by c.listYear, e.openedAt",
                        EvaluationEntity.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** Evaluations of open campaigns that somebody must still act on, and sealed ones of any that were opened again. */
    List<EvaluationEntity> underWay(Viewer viewer) {
        return seen(
                        viewer,
                        "from EvaluationEntity e join fetch e.campaign c where (c.state = OPEN or e.sealNumber is not null) and e.state <> APPROVED and "
                                + VISIBLE,
                        EvaluationEntity.class)
                .getResultList();
    }

    Page<EvaluationEntity> page(
            UUID campaignId, PageQuery query, EvaluationState state, String function, Viewer viewer) {
        var where = new StringBuilder("where e.campaign.id = :campaign and " + VISIBLE);
        var parameters = new HashMap<String, Object>();
        parameters.put("campaign", campaignId);
        parameters.putAll(scope(viewer));
        if (query.words() != null) {
            where.append(" and " + TextSearch.contains("e.organizationCode || ' ' || e.organizationName", "words"));
            parameters.put("words", query.words());
        }
        if (state != null) {
            where.append(" and e.state = :state");
            parameters.put("state", state);
        }
        if (function != null) {
            where.append(" and position(:function in cast(e.functions as string)) > 0");
            parameters.put("function", function + "=");
        }
        var total = count("from EvaluationEntity e " + where, parameters);
        var found = getEntityManager()
                .createQuery(
                        "from EvaluationEntity e join fetch e.campaign " + where + " order by "
                                + query.orderBy(SORTS, "e.organizationName", "e.id"),
                        EvaluationEntity.class);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    /** Campaign → state → how many of what the viewer may see; states without any are absent. */
    Map<UUID, Map<EvaluationState, Long>> counts(List<UUID> campaigns, Viewer viewer) {
        var counts = new HashMap<UUID, Map<EvaluationState, Long>>();
        seen(
                        viewer,
                        "select e.campaign.id, e.state, count(*) from EvaluationEntity e where e.campaign.id in (:campaigns) and "
                                + VISIBLE + " group by e.campaign.id, e.state",
                        Object[].class)
                .setParameter("campaigns", campaigns)
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((UUID) row[0], c -> new EnumMap<>(EvaluationState.class))
                        .put((EvaluationState) row[1], (Long) row[2]));
        return counts;
    }

    List<TransitionEntity> history(UUID evaluationId) {
        return getEntityManager()
                .createQuery(
                        "from TransitionEntity t where t.evaluationId = :id order by t.at, t.id",
                        TransitionEntity.class)
                .setParameter("id", evaluationId)
                .getResultList();
    }

    /** Evaluation → what this person ever did with it as a whole. */
    Map<UUID, Set<EvaluationAction>> actsOf(UUID personId) {
        var acts = new HashMap<UUID, Set<EvaluationAction>>();
        getEntityManager()
                .createQuery(
                        "select distinct t.evaluationId, t.action from TransitionEntity t where t.byPerson = :person",
                        Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .forEach(row -> acts.computeIfAbsent((UUID) row[0], id -> EnumSet.noneOf(EvaluationAction.class))
                        .add((EvaluationAction) row[1]));
        return acts;
    }

    void add(TransitionEntity transition) {
        getEntityManager().persist(transition);
    }

    private <T> TypedQuery<T> seen(Viewer viewer, String query, Class<T> type) {
        var seen = getEntityManager().createQuery(query, type);
        scope(viewer).forEach(seen::setParameter);
        return seen;
    }

    /** The parameters of {@link #VISIBLE}; none is empty: a person without anything sees nothing rather than breaks the query. */
    static Map<String, Object> scope(Viewer viewer) {
        return Map.of(
                "everything",
                viewer.can(Permissions.EVALUATION_READ_ALL),
                "readable",
                orNone(viewer.readable()),
                "assigned",
                orNone(viewer.assigned()),
                "barred",
                orNone(viewer.barred()));
    }

    private static Set<UUID> orNone(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NONE) : ids;
    }
}
