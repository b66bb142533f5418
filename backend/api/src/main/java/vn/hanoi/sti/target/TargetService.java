package vn.hanoi.sti.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Series: found, shown, begun. */
@ApplicationScoped
class TargetService {
    private final TargetRepository series;
    private final TargetObjects objects;
    private final TargetViews views;
    private final CriteriaSets criteria;
    private final Agencies agencies;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    TargetService(
            TargetRepository series,
            TargetObjects objects,
            TargetViews views,
            CriteriaSets criteria,
            Agencies agencies,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.series = series;
        this.objects = objects;
        this.views = views;
        this.criteria = criteria;
        this.agencies = agencies;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<SeriesView> page(PageQuery query, ObjectType type, UUID objectId) {
        var viewer = viewers.current();
        var found = series.page(query, type, objectId, viewer);
        var about = objects.of(found.items());
        var entries =
                series.entries(found.items().stream().map(SeriesEntity::getId).toList());
        return Page.of(
                found.items().stream()
                        .map(s -> views.row(s, about.get(s.getObjectId()), entries.getOrDefault(s.getId(), List.of())))
                        .toList(),
                query,
                found.total());
    }

    @Transactional
    SeriesView get(UUID id) {
        var viewer = viewers.current();
        return view(series.visible(id, viewer).orElseThrow(Problem::notFound), viewer);
    }

    @Transactional
    SeriesHistory history(UUID id) {
        var found = series.visible(id, viewers.current()).orElseThrow(Problem::notFound);
        return new SeriesHistory(entries(found).stream().map(EntryEntity::view).toList());
    }

    @Transactional
    SeriesView create(CreateSeries request) {
        var viewer = viewers.current();
        var object = objects.find(request.objectType(), request.objectId(), viewer)
                .orElseThrow(() -> TargetRules.refused(List.of(ProblemError.at("/objectId", "target.object.unknown"))));
        if (!object.isSetBy(viewer)) {
            throw Problem.forbidden();
        }
        checkPlace(request, object, viewer);
        var definition =
                request.indicatorCode() == null && request.criteriaSetId() == null ? defined(request) : coded(request);
        if (series.isFollowed(object, definition)) {
            var pointer = definition.indicatorCode() == null ? "/nameVi" : "/indicatorCode";
            throw TargetRules.refused(List.of(ProblemError.at(pointer, "target.series.exists")));
        }
        var created = SeriesEntity.create(
                object, definition, request.objectiveId(), request.ownerId(), viewer, moments.now());
        series.persistAndFlush(created);
        Map<String, String> details = new HashMap<>();
        details.put("object", object.nameVi());
        details.put("objectId", object.id().toString());
        details.put("indicator", definition.indicatorCode());
        details.put("name", definition.nameVi());
        details.put("document", TargetRules.text(request.document()));
        audit.record(AuditEvent.of("target.series-created", "target-series", created.getId(), 0L, details)
                .concerning(created.getAgencyId()));
        return view(created, viewer);
    }

    /** Under which objective, by whom, and whether it may be added at all. */
    private void checkPlace(CreateSeries request, TargetObject object, Viewer viewer) {
        var gaps = new ArrayList<ProblemError>();
        if (request.objectiveId() != null && !objects.isObjectiveOf(request.objectiveId(), object)) {
            gaps.add(ProblemError.at("/objectiveId", "target.objective.unknown"));
        }
        // Who answers for it must see what it is about; and only the department puts that on another agency.
        if (request.ownerId() != null
                && (!object.published()
                        || !viewer.can(Permissions.TARGET_WRITE)
                        || !agencies.find(request.ownerId()).isPresent())) {
            gaps.add(ProblemError.at("/ownerId", "target.owner.not-allowed"));
        }
        if (object.isBound() && TargetRules.text(request.document()) == null) {
            gaps.add(ProblemError.at("/document", "target.decision-missing", Map.of("boundBy", object.boundBy())));
        }
        if (!gaps.isEmpty()) {
            throw TargetRules.refused(gaps);
        }
    }

    SeriesView view(SeriesEntity found, Viewer viewer) {
        return views.view(found, objects.of(found, viewer), entries(found), viewer);
    }

    private List<EntryEntity> entries(SeriesEntity found) {
        return series.entries(List.of(found.getId())).getOrDefault(found.getId(), List.of());
    }

    private static SeriesDefinition defined(CreateSeries request) {
        var gaps = new ArrayList<ProblemError>();
        var name = TargetRules.text(request.nameVi());
        var unit = TargetRules.text(request.unit());
        if (name == null) {
            gaps.add(ProblemError.at("/nameVi", "target.name-missing"));
        }
        if (unit == null) {
            gaps.add(ProblemError.at("/unit", "target.unit-missing"));
        }
        if (!gaps.isEmpty()) {
            throw TargetRules.refused(gaps);
        }
        return new SeriesDefinition(null, null, name, TargetRules.text(request.nameEn()), unit, request.direction());
    }

    /** Name and unit are the set's, which never change once it is published. */
    private SeriesDefinition coded(CreateSeries request) {
        if (request.indicatorCode() == null) {
            throw TargetRules.refused(List.of(ProblemError.at("/indicatorCode", "target.indicator.missing")));
        }
        var indicator = (request.criteriaSetId() == null
                        ? java.util.Optional.<Indicator>empty()
                        : criteria.findPublished(request.criteriaSetId())
                                .flatMap(set -> set.set().indicator(request.indicatorCode())))
                .orElseThrow(() -> TargetRules.refused(List.of(ProblemError.at(
                        "/indicatorCode", "target.indicator.unknown", Map.of("code", request.indicatorCode())))));
        if (indicator.method() instanceof Method.Target target && target.direction() != request.direction()) {
            throw TargetRules.refused(List.of(ProblemError.at(
                    "/direction",
                    "target.direction.mismatch",
                    Map.of("direction", target.direction().name()))));
        }
        return new SeriesDefinition(
                request.criteriaSetId(),
                indicator.code(),
                indicator.vi(),
                indicator.en(),
                indicator.unit(),
                request.direction());
    }
}
