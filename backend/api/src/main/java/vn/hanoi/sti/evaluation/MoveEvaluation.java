package vn.hanoi.sti.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Takes an evaluation from one state to the next, or back with a reason, and leaves a record of it. */
@ApplicationScoped
class MoveEvaluation {
    private static final Map<EvaluationAction, String> AUDITED = Map.of(
            EvaluationAction.SUBMIT, "evaluation.submitted",
            EvaluationAction.CERTIFY, "evaluation.certified",
            EvaluationAction.START_APPRAISAL, "evaluation.appraisal-started",
            EvaluationAction.FINISH_APPRAISAL, "evaluation.appraisal-finished",
            EvaluationAction.PROPOSE, "evaluation.proposed",
            EvaluationAction.APPROVE, "evaluation.approved",
            EvaluationAction.RETURN, "evaluation.returned",
            EvaluationAction.UNSUBMIT, "evaluation.unsubmitted",
            EvaluationAction.AMEND, "evaluation.amendment-opened");

    private static final String TAKEN_BACK = "Đơn vị tự rút lại trước hạn nộp";

    private final EvaluationRepository evaluations;
    private final EvaluationService views;
    private final CertificationDelegates delegates;
    private final CriteriaSets sets;
    private final Event<EvaluationTransition> transitions;
    private final ObjectMapper json;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    MoveEvaluation(
            EvaluationRepository evaluations,
            EvaluationService views,
            CertificationDelegates delegates,
            CriteriaSets sets,
            Event<EvaluationTransition> transitions,
            ObjectMapper json,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.evaluations = evaluations;
        this.views = views;
        this.delegates = delegates;
        this.sets = sets;
        this.transitions = transitions;
        this.json = json;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    EvaluationView move(UUID id, long expected, EvaluationAction action, Object body) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(id, viewer).orElseThrow(Problem::notFound);
        Versions.check(expected, evaluation.getVersion());
        var before = evaluation.facts();
        judge(before, action, viewer);
        check(before, body);
        if (action == EvaluationAction.UNSUBMIT && moments.today().isAfter(before.lastDay())) {
            throw Problem.conflict("collection.locked.deadline", "The deadline has passed.")
                    .with("lastDay", before.lastDay().toString());
        }
        var at = moments.now();
        transitions.fire(new EvaluationTransition(before, action.name(), viewer, json.valueToTree(body), at));
        var next = EvaluationRules.find(before.state(), action).orElseThrow().to();
        if (body instanceof StartAppraisal start && start.receivedOn() != null) {
            evaluation.receivedOn(start.receivedOn(), start.receivedDocument());
        }
        evaluation.moveTo(next, action == EvaluationAction.RETURN, at);
        if (action == EvaluationAction.UNSUBMIT && before.openCells().isEmpty()) {
            // Taken back before the deadline: only the next certification can say whether it was in time. What a
            // correction
            // takes back was certified before, and stays so.
            evaluation.forgetCertification();
        }
        if (body instanceof GrantedCorrection correction) {
            evaluation.openOnly(correction.cells());
        } else if (action == EvaluationAction.CERTIFY) {
            evaluation.openOnly(Set.of());
        }
        var said = Said.of(action, body);
        evaluations.add(TransitionEntity.of(
                id,
                action,
                before.state(),
                next,
                new TransitionEntity.Act(
                        viewer.personId(),
                        signature(action, before, viewer),
                        at,
                        said.reason(),
                        said.indicators(),
                        said.items())));
        evaluations.flush();
        audit.record(AuditEvent.of(
                        AUDITED.get(action),
                        "evaluation",
                        id,
                        evaluation.getVersion(),
                        details(evaluation, before, body))
                .concerning(before.agencyId())
                .because(said.reason()));
        closeAfterLast(evaluation);
        return views.view(evaluation, viewer);
    }

    /** What the act leaves on record of why. */
    private record Said(String reason, List<String> indicators, List<ReturnedItem> items) {
        static Said of(EvaluationAction action, Object body) {
            return switch (body) {
                case ReturnEvaluation sentBack -> new Said(sentBack.reason(), sentBack.codes(), sentBack.items());
                case AmendResult amendment -> new Said(amendment.reason().strip(), List.of(), List.of());
                case GrantedCorrection granted -> new Said(granted.reason(), granted.codes(), List.of());
                default -> new Said(action == EvaluationAction.UNSUBMIT ? TAKEN_BACK : null, List.of(), List.of());
            };
        }
    }

    /** Who certifies for the head names the head too. */
    private String signature(EvaluationAction action, EvaluationCase before, Viewer viewer) {
        return action != EvaluationAction.CERTIFY || viewer.isHeadOf(before.agencyId())
                ? viewer.displayName()
                : delegates
                        .standing(before.agencyId(), viewer.personId(), moments.today())
                        .map(delegation -> delegation.signature(viewer.displayName()))
                        .orElse(viewer.displayName());
    }

    private void judge(EvaluationCase before, EvaluationAction action, Viewer viewer) {
        var actor = views.actor(viewer, before, evaluations.history(before.id()));
        switch (EvaluationRules.judge(before.state(), action, actor)) {
            case ALLOWED -> {
                if (EvaluationRules.needsOpenEntry(before.state(), action)) {
                    EntryLock.refuse(before, moments.today());
                }
            }
            case WRONG_STATE -> {
                SealLock.refuse(before);
                throw Problem.conflict("evaluation.state.not-allowed", "The evaluation's state does not allow this.")
                        .with("state", before.state().name())
                        .with("action", action.name());
            }
            case FORBIDDEN -> throw Problem.forbidden();
            case SEPARATION_OF_DUTIES ->
                throw Problem.conflict(
                                "evaluation.separation-of-duties",
                                "This step takes somebody who neither belongs to the organization nor did the step before.")
                        .with("state", before.state().name())
                        .with("action", action.name());
        }
    }

    private void check(EvaluationCase before, Object body) {
        var gaps = switch (body) {
            case StartAppraisal start -> receiptGaps(before, start, moments.today());
            case ReturnEvaluation sentBack -> returnGaps(before, sentBack);
            case AmendResult amendment -> amendmentGaps(amendment, moments.today());
            default -> List.<ProblemError>of();
        };
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("evaluation.invalid", "The act cannot be recorded so.", gaps);
        }
    }

    /** The day of receipt decides about lateness: it lies neither ahead nor after the certification, and is documented. */
    static List<ProblemError> receiptGaps(EvaluationCase before, StartAppraisal start, LocalDate today) {
        var gaps = new ArrayList<ProblemError>();
        var documented =
                start.receivedDocument() != null && !start.receivedDocument().isBlank();
        if (start.receivedOn() == null) {
            if (documented) {
                gaps.add(ProblemError.at("/receivedOn", "evaluation.received.day-missing"));
            }
            return gaps;
        }
        if (start.receivedOn().isAfter(today)) {
            gaps.add(ProblemError.at("/receivedOn", "evaluation.received.future", Map.of("today", today.toString())));
        } else if (start.receivedOn().isAfter(Moments.dayOf(before.firstCertifiedAt()))) {
            gaps.add(ProblemError.at(
                    "/receivedOn",
                    "evaluation.received.after-certification",
                    Map.of(
                            "certifiedOn",
                            Moments.dayOf(before.firstCertifiedAt()).toString())));
        } else if (start.receivedOn().getYear() < before.year()) {
            gaps.add(ProblemError.at(
                    "/receivedOn", "evaluation.received.before-year", Map.of("year", Integer.toString(before.year()))));
        }
        if (!documented) {
            gaps.add(ProblemError.at("/receivedDocument", "evaluation.received.document-missing"));
        }
        return gaps;
    }

    private static List<ProblemError> amendmentGaps(AmendResult amendment, LocalDate today) {
        return amendment.documentDate().isAfter(today)
                ? List.of(ProblemError.at(
                        "/documentDate", "evaluation.amendment.document-future", Map.of("today", today.toString())))
                : List.of();
    }

    private List<ProblemError> returnGaps(EvaluationCase before, ReturnEvaluation sentBack) {
        var items = sentBack.items();
        var gaps = new ArrayList<ProblemError>();
        if (sentBack.indicators() != null) {
            gaps.addAll(unknownIndicators(before, sentBack.indicators(), "/indicators/%d"));
        }
        gaps.addAll(unknownIndicators(
                before, items.stream().map(ReturnedItem::indicatorCode).toList(), "/items/%d/indicatorCode"));
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i).reasonCode() == ReturnReason.OTHER && items.get(i).wordless()) {
                gaps.add(ProblemError.at("/items/" + i + "/text", "evaluation.return.text-missing"));
            }
        }
        return gaps;
    }

    private List<ProblemError> unknownIndicators(EvaluationCase before, List<String> codes, String pointer) {
        var set = sets.findPublished(before.criteriaSetId()).orElseThrow().set();
        return IntStream.range(0, codes.size())
                .filter(i -> set.indicator(codes.get(i)).isEmpty())
                .mapToObj(i -> ProblemError.at(
                        pointer.formatted(i), "evaluation.indicator.unknown", Map.of("code", codes.get(i))))
                .toList();
    }

    private static Map<String, String> details(EvaluationEntity evaluation, EvaluationCase before, Object body) {
        var details = new HashMap<String, String>();
        details.put("campaign", evaluation.getCampaign().getNameVi());
        details.put("organization", before.organizationName());
        details.put("from", before.state().name());
        details.put("to", evaluation.getState().name());
        switch (body) {
            case ReturnEvaluation sentBack
            when !sentBack.codes().isEmpty() -> {
                details.put("indicators", String.join(" ", sentBack.codes()));
                sentBack.items()
                        .forEach(item -> details.put(
                                "reason." + item.indicatorCode(),
                                item.reasonCode().name()));
            }
            case GrantedCorrection correction ->
                details.put("cells", String.join(" ", new TreeSet<>(correction.cells())));
            case StartAppraisal start
            when start.receivedOn() != null -> {
                details.put("receivedOn", start.receivedOn().toString());
                details.put("receivedDocument", start.receivedDocument());
            }
            case AmendResult amendment -> {
                details.put("sealNumber", before.sealNumber());
                details.put("legalBasis", amendment.legalBasis().strip());
                details.put("documentNumber", amendment.documentNumber().strip());
                details.put("documentDate", amendment.documentDate().toString());
            }
            case ApproveResult approval -> details.put("resultDigest", approval.resultDigest());
            default -> {}
        }
        return details;
    }

    /** Locks the campaign first: of two last approvals at once, the second must see the first. */
    private void closeAfterLast(EvaluationEntity evaluation) {
        if (evaluation.getState() != EvaluationState.APPROVED) {
            return;
        }
        var campaign = evaluation.getCampaign();
        evaluations.getEntityManager().lock(campaign, LockModeType.PESSIMISTIC_WRITE);
        if (evaluations.count("campaign.id = ?1 and state <> ?2", campaign.getId(), EvaluationState.APPROVED) == 0) {
            campaign.close();
        }
    }
}
