package vn.hanoi.sti.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
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
import vn.hanoi.sti.engine.check.CheckBounds;
import vn.hanoi.sti.engine.check.Severity;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Shows what the rules find, and keeps what the organization says of it. */
@ApplicationScoped
class CheckService {
    private final DossierExam exam;
    private final CheckCommentRepository comments;
    private final DossierAccess access;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    CheckService(
            DossierExam exam,
            CheckCommentRepository comments,
            DossierAccess access,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.exam = exam;
        this.comments = comments;
        this.access = access;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    ChecksView checks(UUID evaluationId) {
        var viewer = viewers.current();
        return view(access.readable(evaluationId, viewer), viewer);
    }

    /** @throws Problem 422 with every gap: a finding that is gone or changed, or none that takes a comment */
    @Transactional
    ChecksView comment(UUID evaluationId, CommentChecks request) {
        var viewer = viewers.current();
        var evaluation = access.editable(evaluationId, viewer);
        var found = exam.of(evaluation).items().stream()
                .collect(Collectors.toMap(Exam.Item::fingerprint, Function.identity(), (one, same) -> one));
        check(request, found);
        var at = moments.now();
        for (var said : request.comments()) {
            var about = found.get(said.fingerprint());
            var text = Normalizer.normalize(said.text().strip(), Normalizer.Form.NFC);
            comments.persist(CheckCommentEntity.create(evaluation, about, text, viewer, at));
            audit.record(event(evaluation, about, text));
        }
        comments.flush();
        return view(evaluation, viewer);
    }

    private static void check(CommentChecks request, Map<String, Exam.Item> found) {
        List<ProblemError> gaps = new ArrayList<>();
        for (var i = 0; i < request.comments().size(); i++) {
            var about = found.get(request.comments().get(i).fingerprint());
            if (about == null) {
                gaps.add(ProblemError.at("/comments/" + i + "/fingerprint", "check.comment.unknown"));
            } else if (about.finding().severity() != Severity.WARNING) {
                gaps.add(ProblemError.at(
                        "/comments/" + i + "/fingerprint",
                        "check.comment.not-a-warning",
                        Map.of("code", about.finding().code())));
            }
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("check.comment.invalid", "These comments cannot be kept.", gaps);
        }
    }

    private ChecksView view(EvaluationCase evaluation, Viewer viewer) {
        return ChecksView.of(
                evaluation.id(),
                exam.of(evaluation),
                viewer.can(Permissions.EVALUATION_READ_ALL),
                access.canEdit(evaluation, viewer),
                CheckBounds.ILLUSTRATIVE.illustrative());
    }

    private static AuditEvent event(EvaluationCase evaluation, Exam.Item about, String text) {
        Map<String, String> details = new HashMap<>();
        details.put("rule", about.finding().code());
        details.put("indicator", about.finding().indicatorCode());
        details.put("period", about.finding().period());
        details.put("fingerprint", about.fingerprint());
        return AuditEvent.of("check.commented", "evaluation", evaluation.id(), null, details)
                .concerning(evaluation.agencyId())
                .because(text);
    }
}
