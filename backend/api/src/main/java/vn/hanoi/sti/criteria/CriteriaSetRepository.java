package vn.hanoi.sti.criteria;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.store.TextSearch;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Versions of criteria sets. Published ones are for everyone; drafts for those who prepare or check them. */
@ApplicationScoped
class CriteriaSetRepository implements PanacheRepositoryBase<CriteriaSetEntity, UUID> {
    private static final String VISIBLE = "(s.status = PUBLISHED or :drafts = true)";
    private static final Map<String, String> SORTS = Map.of(
            "code",
            "s.code",
            "name",
            "s.nameVi",
            "kind",
            "s.kind",
            "appendix",
            "s.appendix",
            "setVersion",
            "s.setVersion",
            "publishedAt",
            "s.publishedAt",
            "importedAt",
            "s.importedAt");

    Page<CriteriaSetEntity> page(PageQuery query, Kind kind, CriteriaStatus status, Viewer viewer) {
        var where = new StringBuilder("where " + VISIBLE);
        var parameters = new HashMap<String, Object>(Map.of("drafts", seesDrafts(viewer)));
        if (query.words() != null) {
            where.append(" and " + TextSearch.contains("s.code || ' ' || s.nameVi || ' ' || s.nameEn", "words"));
            parameters.put("words", query.words());
        }
        if (kind != null) {
            where.append(" and s.kind = :kind");
            parameters.put("kind", kind);
        }
        if (status != null) {
            where.append(" and s.status = :status");
            parameters.put("status", status);
        }
        var total = count("from CriteriaSetEntity s " + where, parameters);
        var found = getEntityManager()
                .createQuery(
                        "from CriteriaSetEntity s " + where + " order by "
                                + query.orderBy(SORTS, "s.appendix, s.code, s.setVersion desc", "s.id"),
                        CriteriaSetEntity.class);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    Optional<CriteriaSetEntity> visible(UUID id, Viewer viewer) {
        return getEntityManager()
                .createQuery("from CriteriaSetEntity s where s.id = :id and " + VISIBLE, CriteriaSetEntity.class)
                .setParameter("id", id)
                .setParameter("drafts", seesDrafts(viewer))
                .getResultStream()
                .findFirst();
    }

    Optional<CriteriaSetEntity> version(String code, int setVersion) {
        return find("code = ?1 and setVersion = ?2", code, setVersion).firstResultOptional();
    }

    Optional<CriteriaSetEntity> latestPublished(Kind kind) {
        return find("kind = ?1 and status = PUBLISHED order by publishedAt desc, id desc", kind)
                .firstResultOptional();
    }

    Optional<CriteriaSetEntity> latestPublished(Stage stage) {
        return find("stage = ?1 and status = PUBLISHED order by publishedAt desc, id desc", stage)
                .firstResultOptional();
    }

    List<CriteriaSetEntity> drafts() {
        return list("status = DRAFT order by importedAt, id");
    }

    private static boolean seesDrafts(Viewer viewer) {
        return viewer.can(Permissions.CRITERIA_IMPORT)
                || viewer.can(Permissions.CRITERIA_PUBLISH)
                || viewer.can(Permissions.AUDIT_READ);
    }
}
