package vn.hanoi.sti.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.PublishingRules;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.Versions;

/** The library of criteria sets: reading it, publishing a draft for good, discarding one. */
@ApplicationScoped
class CriteriaSetService {
    private final CriteriaSetRepository sets;
    private final CriteriaSetMapper mapper;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    CriteriaSetService(
            CriteriaSetRepository sets, CriteriaSetMapper mapper, Viewers viewers, AuditLog audit, Moments moments) {
        this.sets = sets;
        this.mapper = mapper;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<CriteriaSetRow> page(PageQuery query, Kind kind, CriteriaStatus status) {
        var found = sets.page(query, kind, status, viewers.current());
        return Page.of(found.items().stream().map(mapper::row).toList(), query, found.total());
    }

    @Transactional
    CriteriaSetView get(UUID id) {
        var viewer = viewers.current();
        return view(required(id, viewer), viewer);
    }

    /** Publishes a draft, which locks it. */
    @Transactional
    CriteriaSetView publish(UUID id, long expected) {
        var viewer = viewers.current();
        var set = required(id, viewer, expected, CriteriaAction.PUBLISH);
        var findings = PublishingRules.check(set.read());
        if (!findings.isEmpty()) {
            throw Problem.unprocessable(
                    "criteria.set.not-publishable",
                    "The set breaks the rules of publication.",
                    mapper.errors(findings));
        }
        set.publish(viewer.personId(), moments.now());
        sets.flush();
        audit.record(event("criteria.set.published", set));
        return view(set, viewer);
    }

    /** Throws a draft away. */
    @Transactional
    void discard(UUID id, long expected) {
        var set = required(id, viewers.current(), expected, CriteriaAction.DISCARD);
        sets.delete(set);
        sets.flush();
        audit.record(event("criteria.set.discarded", set));
    }

    static AuditEvent event(String action, CriteriaSetEntity set) {
        return AuditEvent.of(
                action,
                "criteria-set",
                set.getId(),
                set.getVersion(),
                Map.of(
                        "code",
                        set.getCode(),
                        "setVersion",
                        Integer.toString(set.getSetVersion()),
                        "digest",
                        set.getDigest(),
                        "official",
                        Boolean.toString(set.isOfficial())));
    }

    private CriteriaSetEntity required(UUID id, Viewer viewer) {
        return sets.visible(id, viewer).orElseThrow(Problem::notFound);
    }

    private CriteriaSetEntity required(UUID id, Viewer viewer, long expected, CriteriaAction action) {
        var set = required(id, viewer);
        Versions.check(expected, set.getVersion());
        if (!action.fits(set.getStatus())) {
            throw Problem.conflict("criteria.state.not-allowed", "A published set is locked.")
                    .with("state", set.getStatus())
                    .with("action", action);
        }
        return set;
    }

    private CriteriaSetView view(CriteriaSetEntity set, Viewer viewer) {
        var content = set.read();
        var findings = set.isPublished() ? List.<Finding>of() : PublishingRules.check(content);
        return mapper.view(
                set,
                content,
                findings,
                CriteriaAction.allowed(set.getStatus(), findings.isEmpty(), viewer.permissions()));
    }
}
