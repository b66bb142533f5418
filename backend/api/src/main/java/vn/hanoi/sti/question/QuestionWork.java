package vn.hanoi.sti.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.work.OtherWork;
import vn.hanoi.sti.work.WorkItem;

/** Questions without an answer: those who may answer owe one, who asked waits. */
@ApplicationScoped
class QuestionWork implements OtherWork {
    private final QuestionRepository questions;

    QuestionWork(QuestionRepository questions) {
        this.questions = questions;
    }

    @Override
    public List<WorkItem> of(Viewer viewer, LocalDate today) {
        return viewer.can(Permissions.QUESTION_READ)
                ? questions.unanswered(viewer).stream()
                        .map(question -> item(question, viewer))
                        .filter(item -> item.mine() || viewer.can(Permissions.QUESTION_ASK))
                        .toList()
                : List.of();
    }

    private static WorkItem item(QuestionEntity question, Viewer viewer) {
        var escalated = question.state() == QuestionState.ESCALATED;
        return new WorkItem(
                "QUESTION:" + question.id(),
                escalated ? "QUESTION_DECIDE" : "QUESTION_ANSWER",
                "QUESTION",
                question.id(),
                question.subject(),
                Map.of("number", question.number(), "agency", question.agencyName()),
                null,
                null,
                QuestionRules.allowed(question.state(), question.isPublished(), QuestionService.part(question, viewer))
                        .contains(QuestionAction.ANSWER),
                escalated ? "COMPETENT" : "DOST_OFFICER",
                question.waitingSince());
    }
}
