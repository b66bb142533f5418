package vn.hanoi.sti.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.classification.CurrentScore;
import vn.hanoi.sti.classification.CurrentScores;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.explanation.ScoreThen;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Takes what a unit asks of its approved result, and what is decided on it. */
@ApplicationScoped
class ReconsiderationService {
    private final ReconsiderationRepository store;
    private final Involvement involvement;
    private final CurrentScores scores;
    private final FollowedAmendments amendments;
    private final Evaluations evaluations;
    private final StoredFiles files;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;
    private final int days;

    ReconsiderationService(
            ReconsiderationRepository store,
            Involvement involvement,
            CurrentScores scores,
            FollowedAmendments amendments,
            Evaluations evaluations,
            StoredFiles files,
            Viewers viewers,
            AuditLog audit,
            Moments moments,
            @ConfigProperty(name = "sti.reconsideration.days", defaultValue = "30") int days) {
        this.store = store;
        this.involvement = involvement;
        this.scores = scores;
        this.amendments = amendments;
        this.evaluations = evaluations;
        this.files = files;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
        this.days = days;
    }

    @Transactional
    ReconsiderationsView get(UUID evaluationId) {
        var viewer = viewers.current();
        return view(concerned(evaluations.visible(evaluationId, viewer), viewer), viewer);
    }

    @Transactional
    ReconsiderationsView ask(UUID evaluationId, AskReconsideration request) {
        var viewer = viewers.current();
        var evaluation = concerned(evaluations.lockAlsoSealed(evaluationId, viewer), viewer);
        if (!viewer.isHeadOf(evaluation.agencyId())) {
            throw Problem.forbidden();
        }
        requireApproved(evaluation);
        var score = scores.of(evaluation);
        var lastDay = lastDay(score);
        if (moments.today().isAfter(lastDay)) {
            throw Problem.conflict("reconsideration.late", "The last day for such requests has passed.")
                    .with("params", Map.of("lastDay", lastDay.toString()));
        }
        if (request.indicatorCode() != null
                && score.indicator(request.indicatorCode()).isEmpty()) {
            throw Problem.unprocessable(
                    "reconsideration.invalid",
                    "The request cannot be taken so.",
                    List.of(ProblemError.at(
                            "/indicatorCode",
                            "reconsideration.indicator.unknown",
                            Map.of("code", request.indicatorCode()))));
        }
        if (store.of(evaluationId).stream()
                .anyMatch(asked -> Objects.equals(asked.indicatorCode(), request.indicatorCode()))) {
            throw Problem.conflict("reconsideration.exists", "This has been asked: there is one round.");
        }
        var asked = ReconsiderationEntity.of(
                evaluation, request, ScoreThen.of(score, request.indicatorCode()), viewer, moments.now());
        store.add(asked);
        record("reconsideration.asked", evaluation, asked, new HashMap<>(), request.text());
        return view(evaluation, viewer);
    }

    /** Refuses early, before anything is kept of an upload. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mayAdd(UUID evaluationId) {
        var viewer = viewers.current();
        refuseInvolved(concerned(evaluations.visible(evaluationId, viewer), viewer), viewer);
    }

    @Transactional
    ReconsiderationsView.Paper add(UUID evaluationId, StoredFile file) {
        var viewer = viewers.current();
        var evaluation = concerned(evaluations.lockAlsoSealed(evaluationId, viewer), viewer);
        refuseInvolved(evaluation, viewer);
        files.keep(file);
        var document = ReconsiderationDocumentEntity.of(evaluation, file, viewer, moments.now());
        store.add(document);
        audit.record(AuditEvent.of(
                        "reconsideration-document.added",
                        "evaluation",
                        evaluationId,
                        evaluation.version(),
                        Map.of(
                                "fileName", file.fileName(),
                                "sha256", file.sha256(),
                                "size", Long.toString(file.size())))
                .concerning(evaluation.agencyId()));
        return document.view();
    }

    @Transactional
    StoredFile document(UUID evaluationId, UUID documentId) {
        var viewer = viewers.current();
        concerned(evaluations.visible(evaluationId, viewer), viewer);
        return store.document(evaluationId, documentId)
                .orElseThrow(Problem::notFound)
                .file();
    }

    @Transactional
    ReconsiderationsView decide(UUID evaluationId, UUID id, DecideReconsideration request) {
        var viewer = viewers.current();
        var evaluation = concerned(evaluations.lockAlsoSealed(evaluationId, viewer), viewer);
        refuseInvolved(evaluation, viewer);
        var asked = store.of(evaluationId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (store.decisions(evaluationId).containsKey(id)) {
            throw Problem.conflict("reconsideration.decided", "This request has been decided.");
        }
        var gaps = new ArrayList<ProblemError>();
        var today = moments.today();
        if (request.decidedOn().isAfter(today)) {
            gaps.add(ProblemError.at(
                    "/decidedOn", "reconsideration.decision.future", Map.of("today", today.toString())));
        }
        if (store.document(evaluationId, request.documentId()).isEmpty()) {
            gaps.add(ProblemError.at("/documentId", "reconsideration.document.unknown"));
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("reconsideration.invalid", "The decision cannot be recorded so.", gaps);
        }
        store.add(ReconsiderationDecisionEntity.of(asked, request, viewer, moments.now()));
        var details = new HashMap<String, String>();
        details.put("outcome", request.outcome().name());
        details.put("number", request.number());
        details.put("decidedOn", request.decidedOn().toString());
        record("reconsideration.decided", evaluation, asked, details, request.reason());
        return view(evaluation, viewer);
    }

    private ReconsiderationsView view(EvaluationCase evaluation, Viewer viewer) {
        var approved = evaluation.state() == EvaluationState.APPROVED;
        var score = approved ? scores.of(evaluation) : null;
        var asked = store.of(evaluation.id());
        var decisions = store.decisions(evaluation.id());
        var papers = store.documents(decisions.values().stream()
                .map(ReconsiderationDecisionEntity::documentId)
                .toList());
        var followed = amendments.of(evaluation.id(), asked, decisions);
        var undecided = Math.toIntExact(
                asked.stream().filter(one -> !decisions.containsKey(one.id())).count());
        var involved = decides(viewer) && involvement.of(evaluation.id(), viewer);
        var actions = new ArrayList<ReconsiderationAction>();
        var indicators = new ArrayList<String>();
        var whole = false;
        if (approved
                && viewer.can(Permissions.DATA_CERTIFY)
                && viewer.isHeadOf(evaluation.agencyId())
                && !moments.today().isAfter(lastDay(score))) {
            whole = asked.stream().noneMatch(one -> one.indicatorCode() == null);
            score.indicators().stream()
                    .map(CurrentScore.IndicatorLine::code)
                    .filter(code -> asked.stream().noneMatch(one -> code.equals(one.indicatorCode())))
                    .forEach(indicators::add);
            if (whole || !indicators.isEmpty()) {
                actions.add(ReconsiderationAction.ASK);
            }
        }
        // Also while the result is being amended: what is still undecided keeps it from being sealed again.
        if (undecided > 0 && decides(viewer) && !involved && !viewer.standsFor(evaluation.agencyId())) {
            actions.add(ReconsiderationAction.DECIDE);
        }
        return new ReconsiderationsView(
                evaluation.id(),
                approved ? lastDay(score) : null,
                whole,
                indicators,
                undecided,
                involved,
                asked.stream()
                        .map(one -> {
                            var decision = decisions.get(one.id());
                            return one.view(
                                    decision == null ? null : decision.view(papers.get(decision.documentId())),
                                    after(one, score, followed.get(one.id())),
                                    followed.get(one.id()));
                        })
                        .toList(),
                actions);
    }

    /** An amendment that was sealed had its effect, also where that is none. */
    private static ScoreThen after(
            ReconsiderationEntity asked, CurrentScore now, ReconsiderationsView.Followed amendment) {
        if (now == null) {
            return null;
        }
        var sealed = amendment != null && amendment.sealNumber() != null;
        return sealed || !now.resultDigest().equals(asked.score().resultDigest())
                ? ScoreThen.of(now, asked.indicatorCode())
                : null;
    }

    /** Leaders of the department and of the city. */
    static boolean decides(Viewer viewer) {
        return viewer.can(Permissions.RESULT_PROPOSE) || viewer.can(Permissions.RESULT_APPROVE);
    }

    private LocalDate lastDay(CurrentScore sealed) {
        return Moments.dayOf(sealed.sealedAt()).plusDays(days);
    }

    private void refuseInvolved(EvaluationCase evaluation, Viewer viewer) {
        if (viewer.standsFor(evaluation.agencyId()) || involvement.of(evaluation.id(), viewer)) {
            throw Problem.conflict(
                    "evaluation.separation-of-duties",
                    "This takes somebody who neither belongs to the organization nor had a hand in the result.");
        }
    }

    private static void requireApproved(EvaluationCase evaluation) {
        if (evaluation.state() != EvaluationState.APPROVED) {
            throw Problem.conflict("reconsideration.not-approved", "Only an approved result can be asked about.")
                    .with("params", Map.of("state", evaluation.state().name()));
        }
    }

    /** @throws Problem 404 for everybody but the organization itself and those who see results early */
    private static EvaluationCase concerned(EvaluationCase evaluation, Viewer viewer) {
        if (!viewer.can(Permissions.RESULT_READ_EARLY) && !viewer.standsFor(evaluation.agencyId())) {
            throw Problem.notFound();
        }
        return evaluation;
    }

    private void record(
            String action,
            EvaluationCase evaluation,
            ReconsiderationEntity asked,
            Map<String, String> details,
            String reason) {
        details.put("organization", evaluation.organizationName());
        details.put("indicator", asked.indicatorCode());
        details.put("resultDigest", asked.score().resultDigest());
        audit.record(AuditEvent.of(action, "evaluation", evaluation.id(), evaluation.version(), details)
                .concerning(evaluation.agencyId())
                .because(reason));
    }
}
