package vn.hanoi.sti.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.notification.Notice;
import vn.hanoi.sti.notification.Notices;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/** Records decisions about the time for supplying, and gives each evaluation the days that follow from them. */
@ApplicationScoped
class DecisionService {
    private final DeadlineRepository records;
    private final DeadlineViews views;
    private final Evaluations evaluations;
    private final StoredFiles files;
    private final Notices notices;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    DecisionService(
            DeadlineRepository records,
            DeadlineViews views,
            Evaluations evaluations,
            StoredFiles files,
            Notices notices,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.records = records;
        this.views = views;
        this.evaluations = evaluations;
        this.files = files;
        this.notices = notices;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /** Refuses early, before anything is kept of an upload. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mayAdd(UUID campaignId) {
        visible(campaignId, viewers.current());
    }

    @Transactional
    DecisionView.Paper add(UUID campaignId, StoredFile file) {
        var viewer = viewers.current();
        visible(campaignId, viewer);
        files.keep(file);
        var document = DocumentEntity.of(campaignId, file, viewer, moments.now());
        records.add(document);
        audit.record(AuditEvent.of(
                "deadline-document.added",
                "campaign",
                campaignId,
                null,
                Map.of("fileName", file.fileName(), "sha256", file.sha256(), "size", Long.toString(file.size()))));
        return DecisionView.Paper.of(document);
    }

    /** The file of a decision that concerns somebody whom the viewer may see. */
    @Transactional
    StoredFile document(UUID campaignId, UUID documentId) {
        var viewer = viewers.current();
        var document = records.document(documentId)
                .filter(found -> found.campaignId().equals(campaignId))
                .filter(found -> views.decisions(visible(campaignId, viewer), viewer).stream()
                        .anyMatch(decision -> decision.document().id().equals(documentId)))
                .orElseThrow(Problem::notFound);
        return new StoredFile(document.sha256(), document.size(), document.fileName(), document.mediaType());
    }

    @Transactional
    DecisionView.All list(UUID campaignId) {
        var viewer = viewers.current();
        return new DecisionView.All(views.decisions(visible(campaignId, viewer), viewer));
    }

    @Transactional
    DecisionView decide(UUID campaignId, DecideDeadline request) {
        var viewer = viewers.current();
        var all = visible(campaignId, viewer);
        var gaps = new ArrayList<>(DeadlineRules.gaps(request, moments.today(), moments.now()));
        if (records.document(request.documentId())
                .filter(d -> d.campaignId().equals(campaignId))
                .isEmpty()) {
            gaps.add(ProblemError.at("/documentId", "request.decision.document-unknown"));
        }
        refuse(gaps);
        var concerned = concerned(request, all, viewer);
        var decision = DecisionEntity.of(campaignId, request, viewer, moments.now());
        records.add(decision);
        for (var evaluation : concerned) {
            apply(decision, evaluation);
        }
        audit.record(event("deadline." + action(request.kind()), decision, concerned.size())
                .because(decision.reason()));
        return views.decision(decision, concerned, viewer);
    }

    @Transactional
    DecisionView revoke(UUID decisionId, RevokeDecision request) {
        var viewer = viewers.current();
        var decision = records.decision(decisionId).orElseThrow(Problem::notFound);
        var concerned = records.effectsOf(List.of(decisionId)).stream()
                .map(EffectEntity::evaluationId)
                .sorted()
                .map(id -> evaluations.lockAlsoSealed(id, viewer))
                .toList();
        if (records.revocations(List.of(decisionId)).containsKey(decisionId)) {
            throw Problem.conflict("request.decision.revoked", "This decision was taken back already.");
        }
        if (concerned.stream().anyMatch(e -> e.state() == EvaluationState.APPROVED)) {
            throw Problem.conflict("request.decision.sealed", "A result that rests on this decision is approved.");
        }
        var reason = request.reason().strip();
        records.add(RevocationEntity.of(decisionId, reason, viewer, moments.now()));
        for (var evaluation : concerned) {
            var times = recompute(evaluation);
            notices.toAgency(evaluation.agencyId(), notice("DEADLINE_DECISION_REVOKED", decision, evaluation, times));
        }
        audit.record(
                event("deadline.decision-revoked", decision, concerned.size()).because(reason));
        return views.decision(decision, concerned, viewer);
    }

    private void apply(DecisionEntity decision, EvaluationCase before) {
        var standing = new ArrayList<>(standing(before));
        standing.add(decision.standing());
        var times = DeadlineRules.times(before.campaignDeadline(), standing);
        records.add(EffectEntity.of(decision.id(), before, times.deadline()));
        evaluations.setTimes(before.id(), times.deadline(), times.openUntil());
        notices.toAgency(before.agencyId(), notice("DEADLINE_" + decision.kind().name(), decision, before, times));
    }

    private DeadlineRules.Times recompute(EvaluationCase evaluation) {
        var times = DeadlineRules.times(evaluation.campaignDeadline(), standing(evaluation));
        evaluations.setTimes(evaluation.id(), times.deadline(), times.openUntil());
        return times;
    }

    private List<DeadlineRules.Standing> standing(EvaluationCase evaluation) {
        var decisions = records.decisions(List.of(evaluation.id()));
        var revoked =
                records.revocations(decisions.stream().map(DecisionEntity::id).toList());
        return decisions.stream()
                .filter(decision -> !revoked.containsKey(decision.id()))
                .map(DecisionEntity::standing)
                .toList();
    }

    /** Everybody named, each fit for it; or, when nobody is named, everybody in the campaign who is. */
    private List<EvaluationCase> concerned(DecideDeadline request, List<EvaluationCase> all, Viewer viewer) {
        var known = all.stream().collect(Collectors.toMap(EvaluationCase::id, Function.identity()));
        var named = request.evaluationIds();
        var gaps = new ArrayList<ProblemError>();
        var fit = new ArrayList<EvaluationCase>();
        for (var id : named == null
                ? known.keySet().stream().sorted().toList()
                : named.stream().distinct().sorted().toList()) {
            if (!known.containsKey(id)) {
                gaps.add(ProblemError.at("/evaluationIds/" + named.indexOf(id), "request.decision.unknown"));
                continue;
            }
            var evaluation = evaluations.lockAlsoSealed(id, viewer);
            if (!DeadlineRules.concerns(request, evaluation)) {
                if (named != null) {
                    gaps.add(ProblemError.at(
                            "/evaluationIds/" + named.indexOf(id),
                            "request.decision.not-concerned",
                            DeadlineRules.name(evaluation)));
                }
                continue;
            }
            gaps.addAll(DeadlineRules.gaps(request, evaluation));
            fit.add(evaluation);
        }
        refuse(gaps);
        if (fit.isEmpty()) {
            throw Problem.unprocessable("request.decision.nobody", "It concerns nobody in this campaign.");
        }
        return fit;
    }

    private static void refuse(List<ProblemError> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        var tooLate = gaps.stream().anyMatch(gap -> gap.code().equals(DeadlineRules.TOO_LATE));
        throw Problem.unprocessable(
                tooLate ? DeadlineRules.TOO_LATE : "request.decision.invalid",
                tooLate
                        ? "An extension is decided before the deadline passes; afterwards entry can only be opened."
                        : "The decision cannot be recorded so.",
                gaps.stream().distinct().toList());
    }

    private List<EvaluationCase> visible(UUID campaignId, Viewer viewer) {
        var found = evaluations.visibleOfCampaign(campaignId, viewer);
        if (found.isEmpty()) {
            throw Problem.notFound();
        }
        return found;
    }

    private static String action(DecisionKind kind) {
        return switch (kind) {
            case EXTENSION -> "extended";
            case LATE_ENTRY -> "late-entry-opened";
            case INCIDENT -> "incident-recorded";
        };
    }

    private static Notice notice(
            String kind, DecisionEntity decision, EvaluationCase evaluation, DeadlineRules.Times times) {
        var params = new HashMap<String, String>();
        params.put("organization", evaluation.organizationName());
        params.put("number", decision.number());
        params.put("deadline", times.deadline().toString());
        params.put(
                "openUntil",
                times.openUntil() == null ? null : times.openUntil().toString());
        return new Notice(kind, "EVALUATION", evaluation.id(), params);
    }

    private static AuditEvent event(String action, DecisionEntity decision, int concerned) {
        var details = new HashMap<String, String>();
        details.put("decisionId", decision.id().toString());
        details.put("number", decision.number());
        details.put("decidedOn", text(decision.decidedOn()));
        details.put("deadline", decision.deadline() == null ? null : "< " + decision.deadline());
        details.put("openUntil", decision.openUntil() == null ? null : "< " + decision.openUntil());
        details.put("from", text(decision.outageFrom()));
        details.put("to", text(decision.outageTo()));
        details.put("evaluations", Integer.toString(concerned));
        return AuditEvent.of(action, "campaign", decision.campaignId(), null, details);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
