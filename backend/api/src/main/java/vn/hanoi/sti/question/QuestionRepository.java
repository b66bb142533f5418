package vn.hanoi.sti.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.store.TextSearch;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Questions; every finder takes who asks. */
@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<QuestionEntity, UUID> {
    private static final Map<String, String> SORTS =
            Map.of("askedAt", "e.askedAt", "number", "e.number", "agencyName", "e.agencyName");
    /** What waits comes first, the longest wait before all. */
    private static final String WAITING_FIRST =
            "case when e.state = 'ANSWERED' then 1 else 0 end, case when e.state = 'ANSWERED' then null else e.waitingSince end, e.askedAt desc";

    Page<QuestionEntity> page(PageQuery query, QuestionState state, QuestionTopic topic, Viewer viewer) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("where " + visible(viewer, parameters));
        if (query.words() != null) {
            where.append(" and " + TextSearch.contains("e.number || ' ' || e.subject || ' ' || e.agencyName", "words"));
            parameters.put("words", query.words());
        }
        if (state != null) {
            where.append(" and e.state = :state");
            parameters.put("state", state);
        }
        if (topic != null) {
            where.append(" and e.topic = :topic");
            parameters.put("topic", topic);
        }
        var total = count("from QuestionEntity e " + where, parameters);
        var found = getEntityManager()
                .createQuery(
                        "from QuestionEntity e " + where + " order by " + query.orderBy(SORTS, WAITING_FIRST, "e.id"),
                        QuestionEntity.class);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    Optional<QuestionEntity> visible(UUID id, Viewer viewer, LockModeType lock) {
        var parameters = new HashMap<String, Object>();
        var found = getEntityManager()
                .createQuery(
                        "from QuestionEntity e where e.id = :id and " + visible(viewer, parameters),
                        QuestionEntity.class)
                .setParameter("id", id)
                .setLockMode(lock);
        parameters.forEach(found::setParameter);
        return found.getResultStream().findFirst();
    }

    /** The department and its auditors all; the city's leaders what was taken to them; everybody what their bodies asked. */
    private static String visible(Viewer viewer, Map<String, Object> parameters) {
        if (viewer.can(Permissions.QUESTION_READ_ALL)) {
            return "1 = 1";
        }
        var own = new java.util.HashSet<>(viewer.officerOf());
        own.addAll(viewer.headOf());
        parameters.put("own", own);
        return viewer.can(Permissions.QUESTION_DECIDE)
                ? "(e.escalatedAt is not null or e.agencyId in :own)"
                : "e.agencyId in :own";
    }

    /** All that wait for an answer, the longest wait first. */
    List<QuestionEntity> unanswered(Viewer viewer) {
        var parameters = new HashMap<String, Object>();
        var found = getEntityManager()
                .createQuery(
                        "from QuestionEntity e where e.state <> 'ANSWERED' and " + visible(viewer, parameters)
                                + " order by e.waitingSince, e.id",
                        QuestionEntity.class);
        parameters.forEach(found::setParameter);
        return found.getResultList();
    }

    List<QuestionStepEntity> steps(UUID question) {
        return getEntityManager()
                .createQuery(
                        "from QuestionStepEntity s where s.questionId = :id order by s.position",
                        QuestionStepEntity.class)
                .setParameter("id", question)
                .getResultList();
    }

    void add(QuestionStepEntity step) {
        getEntityManager().persist(step);
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('question_number')")
                        .getSingleResult())
                .longValue();
    }

    /** Published answers, the newest first. */
    Page<HelpAnswer> published(PageQuery query, QuestionTopic topic) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("where 1 = 1");
        if (query.words() != null) {
            where.append(" and " + TextSearch.contains("h.question || ' ' || h.answer", "words"));
            parameters.put("words", query.words());
        }
        if (topic != null) {
            where.append(" and h.topic = :topic");
            parameters.put("topic", topic);
        }
        var total = getEntityManager().createQuery("select count(h) from HelpAnswerEntity h " + where, Long.class);
        var found = getEntityManager()
                .createQuery(
                        "from HelpAnswerEntity h " + where + " order by h.publishedAt desc, h.id",
                        HelpAnswerEntity.class);
        parameters.forEach(total::setParameter);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset())
                        .setMaxResults(query.size)
                        .getResultStream()
                        .map(HelpAnswerEntity::view)
                        .toList(),
                query,
                total.getSingleResult());
    }
}
