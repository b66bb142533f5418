package vn.hanoi.sti.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evaluation.SealLock;
import vn.hanoi.sti.request.SectionKeepers;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Lets the department and one organization talk; a governing body reads figures but not what these two say. */
@ApplicationScoped
class ThreadService {
    private final ThreadRepository threads;
    private final MessageRepository messages;
    private final Evaluations evaluations;
    private final CriteriaSets criteria;
    private final SectionKeepers keepers;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ThreadService(
            ThreadRepository threads,
            MessageRepository messages,
            Evaluations evaluations,
            CriteriaSets criteria,
            SectionKeepers keepers,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.threads = threads;
        this.messages = messages;
        this.evaluations = evaluations;
        this.criteria = criteria;
        this.keepers = keepers;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    ThreadView.All list(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = concerned(evaluationId, viewer);
        return view(evaluation, viewer);
    }

    @Transactional
    ThreadView.All open(UUID evaluationId, OpenThread request) {
        var viewer = viewers.current();
        var evaluation = concerned(evaluationId, viewer);
        var side = required(evaluation, viewer);
        SealLock.refuse(evaluation);
        check(evaluation, request, side);
        var at = moments.now();
        var thread = ThreadEntity.open(evaluation, request, side, viewer, at);
        threads.persist(thread);
        messages.persistAndFlush(MessageEntity.create(thread, evaluation, side, text(request.text()), viewer, at));
        record("thread.opened", thread, evaluation, request.text());
        return view(evaluation, viewer);
    }

    @Transactional
    ThreadView.All reply(UUID evaluationId, UUID threadId, long expected, ReplyThread request) {
        var viewer = viewers.current();
        var evaluation = concerned(evaluationId, viewer);
        var thread = changeable(evaluation, threadId, expected, viewer);
        var side = required(evaluation, viewer);
        var at = moments.now();
        thread.said(side, at);
        messages.persistAndFlush(MessageEntity.create(thread, evaluation, side, text(request.text()), viewer, at));
        record("thread.answered", thread, evaluation, request.text());
        return view(evaluation, viewer);
    }

    @Transactional
    ThreadView.All close(UUID evaluationId, UUID threadId, long expected) {
        var viewer = viewers.current();
        var evaluation = concerned(evaluationId, viewer);
        var thread = changeable(evaluation, threadId, expected, viewer);
        if (required(evaluation, viewer) != thread.getOpenedSide()) {
            throw Problem.forbidden();
        }
        thread.close(moments.now());
        threads.flush();
        record("thread.closed", thread, evaluation, null);
        return view(evaluation, viewer);
    }

    /** @throws Problem 404 for everybody but the organization itself, the department and who audits it */
    private EvaluationCase concerned(UUID evaluationId, Viewer viewer) {
        var evaluation = evaluations.visible(evaluationId, viewer);
        if (!viewer.can(Permissions.EVALUATION_READ_ALL) && !viewer.standsFor(evaluation.agencyId())) {
            throw Problem.notFound();
        }
        return evaluation;
    }

    private ThreadEntity changeable(EvaluationCase evaluation, UUID threadId, long expected, Viewer viewer) {
        var thread = threads.locked(evaluation.id(), threadId).orElseThrow(Problem::notFound);
        required(evaluation, viewer);
        Versions.check(expected, thread.getVersion());
        if (thread.getState() == ThreadState.CLOSED) {
            throw Problem.conflict("thread.closed", "This matter is settled.");
        }
        SealLock.refuse(evaluation);
        return thread;
    }

    private static Side side(EvaluationCase evaluation, Viewer viewer) {
        if (viewer.can(Permissions.DATA_WRITE) && viewer.standsFor(evaluation.agencyId())) {
            return Side.UNIT;
        }
        return viewer.can(Permissions.APPRAISAL_WRITE) ? Side.DEPARTMENT : null;
    }

    private static Side required(EvaluationCase evaluation, Viewer viewer) {
        var side = side(evaluation, viewer);
        if (side == null) {
            throw Problem.forbidden();
        }
        return side;
    }

    private void check(EvaluationCase evaluation, OpenThread request, Side side) {
        List<ProblemError> gaps = new ArrayList<>();
        if (request.indicatorCode() != null
                && criteria
                        .findPublished(evaluation.criteriaSetId())
                        .orElseThrow()
                        .weighed(evaluation.functions())
                        .stream()
                        .noneMatch(known -> known.code().equals(request.indicatorCode()))) {
            gaps.add(ProblemError.at(
                    "/indicatorCode", "evaluation.indicator.unknown", Map.of("code", request.indicatorCode())));
        }
        if (request.kind() == ThreadKind.EVIDENCE_REQUEST && side == Side.UNIT) {
            gaps.add(ProblemError.at("/kind", "thread.kind.department-only"));
        }
        if (side == Side.DEPARTMENT && request.dueOn() == null) {
            gaps.add(ProblemError.at("/dueOn", "thread.due.required"));
        }
        if (request.dueOn() != null && request.dueOn().isBefore(moments.today())) {
            gaps.add(ProblemError.at("/dueOn", "thread.due.past"));
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("thread.invalid", "The matter cannot be opened so.", gaps);
        }
    }

    private ThreadView.All view(EvaluationCase evaluation, Viewer viewer) {
        var said = messages.ofEvaluation(evaluation.id()).stream()
                .collect(Collectors.groupingBy(MessageEntity::getThreadId));
        var kept = keepers.of(evaluation);
        var today = moments.today();
        var side = side(evaluation, viewer);
        var acting = evaluation.state() == EvaluationState.APPROVED ? null : side;
        var items = threads.of(evaluation.id()).stream()
                .map(thread -> thread.view(said.getOrDefault(thread.getId(), List.of()), kept, today, acting))
                .toList();
        return new ThreadView.All(
                items,
                acting,
                items.stream().filter(item -> item.state() == ThreadState.OPEN).count(),
                items.stream().filter(ThreadView::overdue).count());
    }

    private void record(String action, ThreadEntity thread, EvaluationCase evaluation, String text) {
        Map<String, String> details = new HashMap<>();
        details.put("evaluationId", evaluation.id().toString());
        details.put("indicator", thread.getIndicatorCode());
        audit.record(AuditEvent.of(action, "thread", thread.getId(), thread.getVersion(), details)
                .concerning(evaluation.agencyId())
                .because(text == null ? null : text(text)));
    }

    private static String text(String given) {
        return Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
    }
}
