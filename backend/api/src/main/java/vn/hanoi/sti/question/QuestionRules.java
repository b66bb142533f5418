package vn.hanoi.sti.question;

import java.util.ArrayList;
import java.util.List;

/** Who may do what with a question in which state. */
final class QuestionRules {
    private QuestionRules() {}

    /**
     * What somebody is to a question.
     *
     * @param asker stands for the body that asked
     * @param answers works for the department that answers
     * @param decides is who questions are taken to
     */
    record Part(boolean asker, boolean answers, boolean decides) {}

    /** In the order in which they are offered. Nobody answers what their own body asked. */
    static List<QuestionAction> allowed(QuestionState state, boolean published, Part part) {
        var actions = new ArrayList<QuestionAction>();
        var department = part.answers() && !part.asker();
        switch (state) {
            case ASKED -> {
                if (department) {
                    actions.add(QuestionAction.ANSWER);
                    actions.add(QuestionAction.ESCALATE);
                }
            }
            case ESCALATED -> {
                if (department || part.decides()) {
                    actions.add(QuestionAction.ANSWER);
                }
            }
            case ANSWERED -> {
                if (part.asker()) {
                    actions.add(QuestionAction.REOPEN);
                }
                if (part.answers()) {
                    actions.add(published ? QuestionAction.WITHDRAW : QuestionAction.PUBLISH);
                }
            }
        }
        return actions;
    }
}
