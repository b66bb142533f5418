package vn.hanoi.sti.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.shared.store.TextSearch;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Campaigns; a unit's member sees those in which one of their bodies takes part. */
@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<CampaignEntity, UUID> {
    private static final String VISIBLE =
            "(:everything = true or exists (from EvaluationEntity e where e.campaign = c and "
                    + EvaluationRepository.VISIBLE + "))";
    private static final Map<String, String> SORTS =
            Map.of("year", "c.listYear", "name", "c.nameVi", "deadline", "c.deadline");

    Page<CampaignEntity> page(PageQuery query, CampaignState state, Viewer viewer) {
        var where = new StringBuilder("where " + VISIBLE);
        var parameters = new HashMap<String, Object>();
        parameters.putAll(EvaluationRepository.scope(viewer));
        if (query.words() != null) {
            where.append(" and " + TextSearch.contains("c.nameVi", "words"));
            parameters.put("words", query.words());
        }
        if (state != null) {
            where.append(" and c.state = :state");
            parameters.put("state", state);
        }
        var total = count("from CampaignEntity c " + where, parameters);
        var found = getEntityManager()
                .createQuery(
                        "from CampaignEntity c " + where + " order by "
                                + query.orderBy(SORTS, "c.listYear desc, c.openedAt desc", "c.id"),
                        CampaignEntity.class);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    Optional<CampaignEntity> visible(UUID id, Viewer viewer) {
        var found = getEntityManager()
                .createQuery("from CampaignEntity c where c.id = :id and " + VISIBLE, CampaignEntity.class)
                .setParameter("id", id);
        EvaluationRepository.scope(viewer).forEach(found::setParameter);
        return found.getResultStream().findFirst();
    }

    List<CampaignEntity> visibleOfYear(int year, Viewer viewer) {
        var found = getEntityManager()
                .createQuery(
                        "from CampaignEntity c where c.listYear = :year and " + VISIBLE
                                + " order by c.kind, c.nameVi, c.id",
                        CampaignEntity.class)
                .setParameter("year", year);
        EvaluationRepository.scope(viewer).forEach(found::setParameter);
        return found.getResultList();
    }

    List<CampaignEntity> visibleOfKind(String kind, Viewer viewer) {
        var found = getEntityManager()
                .createQuery(
                        "from CampaignEntity c where c.kind = :kind and " + VISIBLE
                                + " order by c.listYear desc, c.openedAt desc, c.id",
                        CampaignEntity.class)
                .setParameter("kind", kind);
        EvaluationRepository.scope(viewer).forEach(found::setParameter);
        return found.getResultList();
    }

    /** @param stage of programmes, else null */
    Optional<CampaignEntity> openOver(UUID yearlyListId, Stage stage) {
        return find(
                        "yearlyListId = ?1 and state = ?2 and stage is not distinct from ?3",
                        yearlyListId,
                        CampaignState.OPEN,
                        stage)
                .firstResultOptional();
    }
}
