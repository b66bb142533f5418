package vn.hanoi.sti.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.classification.ResultsSummary.GradeCount;
import vn.hanoi.sti.collection.CollectedDossier;
import vn.hanoi.sti.collection.CollectedValues;
import vn.hanoi.sti.engine.criteria.Grade;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.store.TextSearch;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/**
 * The campaign at a glance. Grades are computed, not stored, so filtering and ordering happen here; a campaign holds
 * tens of organizations, a few hundred at most.
 */
@ApplicationScoped
class MonitorService {
    private static final Map<String, Comparator<MonitorRow>> SORTS = Map.of(
            "code", Comparator.comparing(MonitorRow::organizationCode),
            "name", Comparator.comparing(MonitorRow::organizationName, TextSearch.vietnameseOrder()),
            "state", Comparator.comparing(MonitorRow::state),
            "daysLate", Comparator.comparing(MonitorRow::daysLate),
            "values", Comparator.comparing(MonitorRow::valuesDone),
            "evidence", Comparator.comparing(MonitorRow::evidenceDone),
            "grade", Comparator.comparing(MonitorRow::grade, Comparator.nullsLast(Comparator.naturalOrder())),
            "total", Comparator.comparing(MonitorService::total, Comparator.nullsFirst(Comparator.naturalOrder())));

    private final Evaluations evaluations;
    private final CollectedValues values;
    private final CampaignScoring scoring;
    private final Viewers viewers;
    private final Moments moments;

    MonitorService(
            Evaluations evaluations,
            CollectedValues values,
            CampaignScoring scoring,
            Viewers viewers,
            Moments moments) {
        this.evaluations = evaluations;
        this.values = values;
        this.scoring = scoring;
        this.viewers = viewers;
        this.moments = moments;
    }

    @Transactional
    Page<MonitorRow> page(UUID campaignId, PageQuery query, EvaluationState state, String grade, String function) {
        var viewer = viewers.current();
        var found = visible(campaignId, viewer);
        Predicate<EvaluationCase> wanted = e -> (state == null || e.state() == state)
                && (function == null || e.functions().containsKey(function))
                && (query.words() == null
                        || TextSearch.holds(e.organizationCode() + " " + e.organizationName(), query.words()));
        var rows = rows(campaignId, found.stream().filter(wanted).toList(), viewer).stream()
                .filter(row -> grade == null || grade.equals(row.grade()))
                .sorted(order(query))
                .toList();
        var page = rows.stream().skip(query.offset()).limit(query.size).toList();
        return Page.of(page, query, rows.size());
    }

    @Transactional
    ResultsSummary summary(UUID campaignId) {
        var viewer = viewers.current();
        var found = visible(campaignId, viewer);
        var rows = rows(campaignId, found, viewer).stream()
                .sorted(SORTS.get("name"))
                .toList();
        var grades = new ArrayList<>(scoring.setOf(found.getFirst()).set().grades().stream()
                .map(Grade::code)
                .toList());
        grades.add(EvaluationResult.NOT_GRADED);
        var counts = grades.stream()
                .map(g -> new GradeCount(
                        g, (int) rows.stream().filter(r -> g.equals(r.grade())).count()))
                .toList();
        return new ResultsSummary(
                counts,
                (int) rows.stream()
                        .filter(r -> "PROVISIONAL".equals(r.status()))
                        .count(),
                (int) found.stream()
                        .filter(e -> e.state() == EvaluationState.APPROVED)
                        .count(),
                found.size(),
                rows);
    }

    private List<EvaluationCase> visible(UUID campaignId, Viewer viewer) {
        var found = evaluations.visibleOfCampaign(campaignId, viewer);
        if (found.isEmpty()) {
            throw Problem.notFound();
        }
        return found;
    }

    private List<MonitorRow> rows(UUID campaignId, List<EvaluationCase> found, Viewer viewer) {
        var shown = viewer.can(Permissions.RESULT_READ)
                ? found.stream().filter(e -> ResultService.isShown(e, viewer)).toList()
                : List.<EvaluationCase>of();
        var results = scoring.score(campaignId, shown, viewer);
        var dossiers = values.of(found);
        return found.stream()
                .map(e -> row(e, dossiers.get(e.id()), results.get(e.id())))
                .toList();
    }

    private MonitorRow row(EvaluationCase e, CollectedDossier dossier, Scored scored) {
        var because = scored == null
                ? List.<String>of()
                : new ResultReading(scored, scoring.setOf(e).set()).because();
        var progress = dossier.progress();
        return new MonitorRow(
                e.id(),
                e.campaignId(),
                e.organizationId(),
                e.organizationCode(),
                e.organizationName(),
                e.mainFunction(),
                e.state(),
                progress.valuesDone(),
                progress.valuesTotal(),
                progress.evidenceDone(),
                progress.evidenceTotal(),
                progress.appraised(),
                progress.appraisable(),
                e.daysLate(moments.today()),
                scored == null ? null : scored.resultText("total"),
                scored == null ? null : scored.resultText("totalShown"),
                scored == null ? null : scored.grade(),
                scored == null ? null : scored.resultText("status"),
                because,
                e.version());
    }

    private static BigDecimal total(MonitorRow row) {
        return row.totalShown() == null ? null : new BigDecimal(row.totalShown());
    }

    private static Comparator<MonitorRow> order(PageQuery query) {
        Comparator<MonitorRow> order = null;
        for (var part : (query.sort == null || query.sort.isBlank() ? "name" : query.sort).split(",")) {
            var descending = part.startsWith("-");
            var next = SORTS.get((descending ? part.substring(1) : part).trim());
            if (next == null) {
                throw Problem.unreadable("request.query.invalid", "This list cannot be ordered so.")
                        .withErrors(List.of(ProblemError.at(
                                "#query/sort",
                                "request.sort.unknown",
                                Map.of(
                                        "name",
                                        part,
                                        "allowed",
                                        String.join(
                                                ", ",
                                                SORTS.keySet().stream().sorted().toList())))));
            }
            next = descending ? next.reversed() : next;
            order = order == null ? next : order.thenComparing(next);
        }
        return order.thenComparing(MonitorRow::id);
    }
}
