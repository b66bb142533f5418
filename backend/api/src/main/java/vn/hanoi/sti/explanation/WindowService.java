package vn.hanoi.sti.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.explanation.CampaignExplanations.CampaignExplanationRow;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;

/** Opens windows for explanations, of one evaluation or of all of a campaign that are scored. */
@ApplicationScoped
class WindowService {
    private final ExplanationRepository store;
    private final ExplanationViews views;
    private final Evaluations evaluations;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    WindowService(
            ExplanationRepository store,
            ExplanationViews views,
            Evaluations evaluations,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.store = store;
        this.views = views;
        this.evaluations = evaluations;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    ExplanationsView open(UUID evaluationId, OpenWindow request) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        if (viewer.standsFor(evaluation.agencyId())) {
            throw Problem.conflict(
                    "evaluation.separation-of-duties", "Nobody asks their own organization for explanations.");
        }
        if (!ExplanationRules.stands(evaluation.state())) {
            throw Problem.conflict("explanation.not-scored", "There is no preliminary result that stands.")
                    .with("params", Map.of("state", evaluation.state().name()));
        }
        var before = store.window(evaluationId).orElse(null);
        if (before != null && !before.over(moments.today())) {
            throw Problem.conflict("explanation.window.exists", "A window has not ended yet.")
                    .with("params", Map.of("closesOn", before.closesOn().toString()));
        }
        check(request);
        add(evaluation, before, request, viewer);
        return views.view(evaluation, viewer);
    }

    /** @throws Problem 422 when no evaluation of the campaign would get one */
    @Transactional
    CampaignExplanations openForCampaign(UUID campaignId, OpenWindow request) {
        var viewer = viewers.current();
        check(request);
        var known = visible(campaignId, viewer);
        var windows = store.windows(ids(known));
        var wanted = known.stream()
                .filter(evaluation -> wants(evaluation, windows, viewer))
                .map(EvaluationCase::id)
                .sorted()
                .toList();
        var opened = 0;
        for (var id : wanted) {
            // Locked one after the other in one order, and looked at again: it may have moved on meanwhile.
            var evaluation = evaluations.lockAlsoSealed(id, viewer);
            var before = store.window(id).orElse(null);
            if (ExplanationRules.stands(evaluation.state()) && (before == null || before.over(moments.today()))) {
                add(evaluation, before, request, viewer);
                opened++;
            }
        }
        if (opened == 0) {
            throw Problem.unprocessable(
                    "explanation.window.nothing-scored", "No evaluation of the campaign waits for a window.");
        }
        return view(campaignId, viewer);
    }

    @Transactional
    CampaignExplanations ofCampaign(UUID campaignId) {
        return view(campaignId, viewers.current());
    }

    private CampaignExplanations view(UUID campaignId, Viewer viewer) {
        var known = visible(campaignId, viewer);
        var ids = ids(known);
        var windows = store.windows(ids);
        var answers = store.answers(ids);
        var given = store.of(ids).stream().collect(Collectors.groupingBy(ExplanationEntity::evaluationId));
        var rows = known.stream()
                .filter(evaluation -> windows.containsKey(evaluation.id()))
                .map(evaluation -> {
                    var window = windows.get(evaluation.id());
                    var said = given.getOrDefault(evaluation.id(), List.of());
                    return new CampaignExplanationRow(
                            evaluation.id(),
                            evaluation.organizationCode(),
                            evaluation.organizationName(),
                            evaluation.state().name(),
                            window.view(moments.today()),
                            Math.toIntExact(said.stream()
                                    .filter(one -> one.windowId().equals(window.id()))
                                    .count()),
                            Math.toIntExact(said.stream()
                                    .filter(one -> !answers.containsKey(one.id()))
                                    .count()));
                })
                .sorted(Comparator.comparingInt(CampaignExplanationRow::unanswered)
                        .reversed())
                .toList();
        var scored = Math.toIntExact(known.stream()
                .filter(evaluation -> wants(evaluation, windows, viewer))
                .count());
        return new CampaignExplanations(
                scored,
                rows.stream().mapToInt(CampaignExplanationRow::unanswered).sum(),
                views.suggestedLastDay(),
                rows,
                scored > 0 && ExplanationViews.answers(viewer) ? List.of(ExplanationAction.OPEN_WINDOW) : List.of());
    }

    private boolean wants(EvaluationCase evaluation, Map<UUID, WindowEntity> windows, Viewer viewer) {
        var window = windows.get(evaluation.id());
        return ExplanationRules.stands(evaluation.state())
                && !viewer.standsFor(evaluation.agencyId())
                && (window == null || window.over(moments.today()));
    }

    private List<EvaluationCase> visible(UUID campaignId, Viewer viewer) {
        var known = evaluations.visibleOfCampaign(campaignId, viewer);
        if (known.isEmpty()) {
            throw Problem.notFound();
        }
        return known;
    }

    private static List<UUID> ids(List<EvaluationCase> known) {
        return known.stream().map(EvaluationCase::id).toList();
    }

    private void check(OpenWindow request) {
        ExplanationService.refuse(
                "explanation.window.invalid",
                "The window cannot be opened so.",
                ExplanationRules.gaps(request, moments.today()));
    }

    private void add(EvaluationCase evaluation, WindowEntity before, OpenWindow request, Viewer viewer) {
        var window =
                WindowEntity.of(evaluation, before == null ? 1 : before.revision() + 1, request, viewer, moments.now());
        store.add(window);
        var details = new HashMap<String, String>();
        details.put("organization", evaluation.organizationName());
        details.put("opensOn", request.opensOn().toString());
        details.put("closesOn", request.closesOn().toString());
        audit.record(
                AuditEvent.of("explanation-window.opened", "evaluation", evaluation.id(), evaluation.version(), details)
                        .concerning(evaluation.agencyId())
                        .because(request.notice()));
    }
}
