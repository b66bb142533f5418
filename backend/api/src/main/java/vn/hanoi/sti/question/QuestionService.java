package vn.hanoi.sti.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.notification.Notice;
import vn.hanoi.sti.notification.Notices;
import vn.hanoi.sti.question.QuestionStepEntity.Said;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.Versions;

/** Takes questions in, has them answered, and tells who waits. */
@ApplicationScoped
class QuestionService {
    private final QuestionRepository questions;
    private final Agencies agencies;
    private final Notices notices;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    QuestionService(
            QuestionRepository questions,
            Agencies agencies,
            Notices notices,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.questions = questions;
        this.agencies = agencies;
        this.notices = notices;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<QuestionRow> page(PageQuery query, QuestionState state, QuestionTopic topic) {
        var viewer = viewers.current();
        var today = moments.today();
        var found = questions.page(query, state, topic, viewer);
        return Page.of(found.items().stream().map(one -> one.row(today)).toList(), query, found.total());
    }

    @Transactional
    Page<HelpAnswer> published(PageQuery query, QuestionTopic topic) {
        viewers.current();
        return questions.published(query, topic);
    }

    @Transactional
    QuestionView get(UUID id) {
        var viewer = viewers.current();
        return view(questions.visible(id, viewer, LockModeType.NONE).orElseThrow(Problem::notFound), viewer);
    }

    @Transactional
    QuestionView ask(AskQuestion request) {
        var viewer = viewers.current();
        if (!viewer.standsFor(request.agencyId())) {
            throw Problem.unprocessable(
                    "question.invalid",
                    "A question is asked by a body.",
                    List.of(ProblemError.at("/agencyId", "question.agency.not-yours")));
        }
        var body = agencies.find(request.agencyId()).orElseThrow(Problem::notFound);
        var at = moments.now();
        var number = "CH-%d-%d".formatted(moments.today().getYear(), questions.nextNumber());
        var question = QuestionEntity.of(number, body, request, viewer, at);
        questions.persist(question);
        say(question, Said.of(QuestionStepKind.ASKED, request.text()), viewer, at);
        notices.toHolders(Permissions.QUESTION_ANSWER, notice("QUESTION_ASKED", question));
        return view(question, viewer);
    }

    @Transactional
    QuestionView answer(UUID id, long expected, AnswerQuestion request) {
        var viewer = viewers.current();
        var question = acting(id, expected, QuestionAction.ANSWER, viewer);
        if (question.state() == QuestionState.ESCALATED
                && (request.basis() == null || request.basis().isBlank())) {
            throw Problem.unprocessable(
                    "question.invalid",
                    "What was taken further is answered by a document.",
                    List.of(ProblemError.at("/basis", "question.basis.required")));
        }
        question.answered();
        say(
                question,
                new Said(QuestionStepKind.ANSWERED, request.text(), null, request.basis()),
                viewer,
                moments.now());
        notices.toAgency(question.agencyId(), notice("QUESTION_ANSWERED", question));
        return view(question, viewer);
    }

    @Transactional
    QuestionView escalate(UUID id, long expected, EscalateQuestion request) {
        var viewer = viewers.current();
        var question = acting(id, expected, QuestionAction.ESCALATE, viewer);
        var at = moments.now();
        question.escalated(at);
        say(
                question,
                new Said(QuestionStepKind.ESCALATED, request.text(), request.addressee(), request.basis()),
                viewer,
                at);
        notices.toAgency(question.agencyId(), notice("QUESTION_ESCALATED", question));
        notices.toHolders(Permissions.QUESTION_DECIDE, notice("QUESTION_TO_DECIDE", question));
        return view(question, viewer);
    }

    @Transactional
    QuestionView reopen(UUID id, long expected, ReopenQuestion request) {
        var viewer = viewers.current();
        var question = acting(id, expected, QuestionAction.REOPEN, viewer);
        var at = moments.now();
        question.reopened(at);
        say(question, Said.of(QuestionStepKind.REOPENED, request.text()), viewer, at);
        notices.toHolders(Permissions.QUESTION_ANSWER, notice("QUESTION_REOPENED", question));
        return view(question, viewer);
    }

    @Transactional
    QuestionView publish(UUID id, long expected, PublishAnswer request) {
        var viewer = viewers.current();
        var question = acting(id, expected, QuestionAction.PUBLISH, viewer);
        var at = moments.now();
        question.published(request, at);
        say(question, Said.of(QuestionStepKind.PUBLISHED, request.answer()), viewer, at);
        return view(question, viewer);
    }

    @Transactional
    QuestionView withdraw(UUID id, long expected, WithdrawAnswer request) {
        var viewer = viewers.current();
        var question = acting(id, expected, QuestionAction.WITHDRAW, viewer);
        question.withdrawn();
        say(question, Said.of(QuestionStepKind.WITHDRAWN, request.reason()), viewer, moments.now());
        return view(question, viewer);
    }

    private QuestionEntity acting(UUID id, long expected, QuestionAction action, Viewer viewer) {
        var question =
                questions.visible(id, viewer, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        Versions.check(expected, question.version());
        if (!allowed(question, viewer).contains(action)) {
            throw Problem.conflict("question.state.not-allowed", "This is not allowed in the question's state.")
                    .with("params", Map.of("state", question.state().name(), "action", action.name()));
        }
        return question;
    }

    private void say(QuestionEntity question, Said said, Viewer viewer, Instant at) {
        var position = questions.steps(question.id()).size() + 1;
        questions.add(QuestionStepEntity.of(question, position, said, viewer, at));
        questions.flush();
        var details = new HashMap<String, String>();
        details.put("number", question.number());
        details.put("agency", question.agencyName());
        details.put("subject", question.subject());
        details.put("state", question.state().name());
        details.put("addressee", said.addressee());
        details.put("basis", said.basis());
        audit.record(AuditEvent.of(
                        "question." + said.kind().name().toLowerCase(java.util.Locale.ROOT),
                        "question",
                        question.id(),
                        question.version(),
                        details)
                .concerning(question.agencyId())
                .because(said.text()));
    }

    private QuestionView view(QuestionEntity question, Viewer viewer) {
        return question.view(questions.steps(question.id()), allowed(question, viewer), moments.today());
    }

    private static List<QuestionAction> allowed(QuestionEntity question, Viewer viewer) {
        return QuestionRules.allowed(question.state(), question.isPublished(), part(question, viewer));
    }

    /** What this viewer is to the question. */
    static QuestionRules.Part part(QuestionEntity question, Viewer viewer) {
        return new QuestionRules.Part(
                viewer.can(Permissions.QUESTION_ASK) && viewer.standsFor(question.agencyId()),
                viewer.can(Permissions.QUESTION_ANSWER),
                viewer.can(Permissions.QUESTION_DECIDE));
    }

    private static Notice notice(String kind, QuestionEntity question) {
        return new Notice(
                kind,
                "QUESTION",
                question.id(),
                Map.of(
                        "number", question.number(),
                        "subject", question.subject(),
                        "agency", question.agencyName()));
    }
}
