package vn.hanoi.sti.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
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
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    TargetService(
            TargetRepository series,
            TargetObjects objects,
            TargetViews views,
            CriteriaSets criteria,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.series = series;
        this.objects = objects;
        this.views = views;
        this.criteria = criteria;
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
        var object = objects.find(request.objectType(), request.objectId())
                .orElseThrow(() -> TargetRules.refused(List.of(ProblemError.at("/objectId", "target.object.unknown"))));
        var definition =
                request.indicatorCode() == null && request.criteriaSetId() == null ? defined(request) : coded(request);
        if (series.isFollowed(object, definition)) {
            var pointer = definition.indicatorCode() == null ? "/nameVi" : "/indicatorCode";
            throw TargetRules.refused(List.of(ProblemError.at(pointer, "target.series.exists")));
        }
        var created = SeriesEntity.create(object, definition, viewer, moments.now());
        series.persistAndFlush(created);
        Map<String, String> details = new HashMap<>();
        details.put("object", object.nameVi());
        details.put("objectId", object.id().toString());
        details.put("indicator", definition.indicatorCode());
        details.put("name", definition.nameVi());
        audit.record(AuditEvent.of("target.series-created", "target-series", created.getId(), 0L, details)
                .concerning(created.getAgencyId()));
        return view(created, viewer);
    }

    SeriesView view(SeriesEntity found, Viewer viewer) {
        var object = objects.find(found.getObjectType(), found.getObjectId()).orElseThrow();
        return views.view(found, object, entries(found), viewer);
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
