package vn.hanoi.sti.deadline;

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
import vn.hanoi.sti.evaluation.EntryLock;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.notification.Notice;
import vn.hanoi.sti.notification.Notices;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** What a unit sees of its deadline, what it asks for, and what the department answers. */
@ApplicationScoped
class ExtensionService {
    private final DeadlineRepository records;
    private final DeadlineViews views;
    private final Evaluations evaluations;
    private final Notices notices;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ExtensionService(
            DeadlineRepository records,
            DeadlineViews views,
            Evaluations evaluations,
            Notices notices,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.records = records;
        this.views = views;
        this.evaluations = evaluations;
        this.notices = notices;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    DeadlineView get(UUID evaluationId) {
        var viewer = viewers.current();
        return view(evaluations.visible(evaluationId, viewer), viewer);
    }

    @Transactional
    ExtensionRequestView.All ofCampaign(UUID campaignId) {
        var viewer = viewers.current();
        var visible = evaluations.visibleOfCampaign(campaignId, viewer);
        if (visible.isEmpty()) {
            throw Problem.notFound();
        }
        return new ExtensionRequestView.All(views.requests(visible, viewer));
    }

    @Transactional
    DeadlineView ask(UUID evaluationId, AskExtension body) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        if (!standsFor(evaluation, viewer)) {
            throw Problem.forbidden();
        }
        if (evaluation.state().atLeast(EvaluationState.CERTIFIED)) {
            throw Problem.conflict("evaluation.state.not-allowed", "The dossier has been handed over.")
                    .with("state", evaluation.state().name())
                    .with("action", "ASK_EXTENSION");
        }
        if (unanswered(evaluation)) {
            throw Problem.conflict("request.extension.open", "The department has not answered the last request yet.");
        }
        var request = ExtensionRequestEntity.of(evaluation, body, viewer, moments.now());
        records.add(request);
        notices.toHolders(
                Permissions.CAMPAIGN_WRITE,
                new Notice(
                        "EXTENSION_ASKED",
                        "EVALUATION",
                        evaluationId,
                        Map.of(
                                "organization", evaluation.organizationName(),
                                "days", Integer.toString(body.days()),
                                "deadline", evaluation.deadline().toString())));
        audit.record(AuditEvent.of(
                        "extension.asked",
                        "evaluation",
                        evaluationId,
                        evaluation.version(),
                        Map.of("days", Integer.toString(body.days()), "organization", evaluation.organizationName()))
                .concerning(evaluation.agencyId())
                .because(request.reason()));
        return view(evaluation, viewer);
    }

    @Transactional
    DeadlineView answer(UUID requestId, AnswerExtension body) {
        var viewer = viewers.current();
        var request = records.request(requestId).orElseThrow(Problem::notFound);
        var evaluation = evaluations.lockVisible(request.evaluationId(), viewer);
        if (records.answers(List.of(requestId)).containsKey(requestId)) {
            throw Problem.conflict("request.extension.answered", "This request has its answer.");
        }
        check(body, evaluation);
        records.add(AnswerEntity.of(request, body, viewer, moments.now()));
        notices.toAgency(
                evaluation.agencyId(),
                new Notice(
                        body.granted() ? "EXTENSION_GRANTED" : "EXTENSION_REFUSED",
                        "EVALUATION",
                        evaluation.id(),
                        Map.of("reason", body.reason().strip(), "days", Integer.toString(request.days()))));
        var details = new HashMap<String, String>();
        details.put("organization", evaluation.organizationName());
        details.put("days", Integer.toString(request.days()));
        details.put(
                "decisionId",
                body.decisionId() == null ? null : body.decisionId().toString());
        audit.record(AuditEvent.of(
                        body.granted() ? "extension.granted" : "extension.refused",
                        "evaluation",
                        evaluation.id(),
                        evaluation.version(),
                        details)
                .concerning(evaluation.agencyId())
                .because(body.reason().strip()));
        return view(evaluation, viewer);
    }

    /** Granted by a decision that stands and concerns this unit, refused without one. */
    private void check(AnswerExtension body, EvaluationCase evaluation) {
        if (!body.granted()) {
            if (body.decisionId() != null) {
                throw invalid("request.extension.refused-with-decision");
            }
            return;
        }
        if (body.decisionId() == null) {
            throw invalid("request.extension.decision-missing");
        }
        var concerns = records.decisions(List.of(evaluation.id())).stream()
                .anyMatch(decision -> decision.id().equals(body.decisionId()));
        if (!concerns || !records.revocations(List.of(body.decisionId())).isEmpty()) {
            throw invalid("request.extension.decision-unfit");
        }
    }

    private static Problem invalid(String code) {
        return Problem.unprocessable(
                "request.extension.invalid",
                "The request cannot be answered so.",
                List.of(ProblemError.at("/decisionId", code)));
    }

    private boolean unanswered(EvaluationCase evaluation) {
        var asked = records.requests(List.of(evaluation.id())).stream()
                .map(ExtensionRequestEntity::id)
                .toList();
        return records.answers(asked).size() < asked.size();
    }

    private DeadlineView view(EvaluationCase given, Viewer viewer) {
        var evaluation = evaluations.visible(given.id(), viewer);
        var today = moments.today();
        var open = !evaluation.state().atLeast(EvaluationState.CERTIFIED);
        var actions = new ArrayList<String>();
        if (open && standsFor(evaluation, viewer) && !unanswered(evaluation)) {
            actions.add("ASK");
        }
        if (viewer.can(Permissions.CAMPAIGN_WRITE) && evaluation.state() != EvaluationState.APPROVED) {
            actions.add("DECIDE");
        }
        return new DeadlineView(
                evaluation.id(),
                evaluation.campaignId(),
                evaluation.campaignDeadline(),
                evaluation.deadline(),
                false,
                DeadlineWording.of(evaluation.deadline()),
                evaluation.openUntil(),
                evaluation.daysLate(today),
                EntryLock.of(evaluation, today)
                        .map(lock ->
                                new DeadlineView.Lock(EntryLock.CODE, lock.rule(), lock.since(), EntryLock.LIFTED_BY))
                        .orElse(null),
                views.decisions(List.of(evaluation), viewer),
                views.requests(List.of(evaluation), viewer),
                actions);
    }

    private static boolean standsFor(EvaluationCase evaluation, Viewer viewer) {
        return viewer.can(Permissions.DATA_WRITE) && viewer.standsFor(evaluation.agencyId());
    }
}
