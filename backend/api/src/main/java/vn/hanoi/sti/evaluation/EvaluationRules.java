package vn.hanoi.sti.evaluation;

import static vn.hanoi.sti.evaluation.EvaluationAction.*;
import static vn.hanoi.sti.evaluation.EvaluationState.*;
import static vn.hanoi.sti.shared.security.Permissions.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one table of an evaluation's states: what leads where, and who may do it. Pure. */
final class EvaluationRules {
    private EvaluationRules() {}

    /** In which relation to the evaluated organization a person must stand, beyond the permission. */
    enum Standing {
        /** Officer or head of the organization itself; a governing body does not act for it. */
        MEMBER,
        /** Head of the organization itself. */
        HEAD,
        /** Nobody judges their own organization. */
        OUTSIDER
    }

    /**
     * A row of the table.
     *
     * @param permissions one of these suffices
     * @param needsReason whether the act must say why
     */
    record Transition(
            EvaluationState from,
            EvaluationAction action,
            EvaluationState to,
            Set<String> permissions,
            Standing standing,
            boolean needsReason) {}

    /**
     * A person in relation to one evaluation.
     *
     * @param officer of the evaluated organization, today
     * @param head of the evaluated organization, today
     * @param entered entered a value of this evaluation, ever, even for a body they have left
     * @param appraised started or finished its appraisal or judged an indicator of it, ever
     * @param proposed proposed its result, ever
     * @param delegate the head has put them in charge of certifying, today
     */
    record Actor(
            Set<String> permissions,
            boolean officer,
            boolean head,
            boolean entered,
            boolean appraised,
            boolean proposed,
            boolean delegate) {
        Actor(
                Set<String> permissions,
                boolean officer,
                boolean head,
                boolean entered,
                boolean appraised,
                boolean proposed) {
            this(permissions, officer, head, entered, appraised, proposed, false);
        }

        boolean member() {
            return officer || head;
        }
    }

    /** May the person act, and if not, why. */
    enum Verdict {
        ALLOWED,
        WRONG_STATE,
        FORBIDDEN,
        SEPARATION_OF_DUTIES
    }

    static final List<Transition> TABLE = List.of(
            new Transition(COLLECTING, SUBMIT, SUBMITTED, Set.of(DATA_WRITE), Standing.MEMBER, false),
            new Transition(SUBMITTED, CERTIFY, CERTIFIED, Set.of(DATA_CERTIFY), Standing.HEAD, false),
            new Transition(SUBMITTED, RETURN, COLLECTING, Set.of(DATA_CERTIFY), Standing.HEAD, true),
            new Transition(SUBMITTED, UNSUBMIT, COLLECTING, Set.of(DATA_WRITE), Standing.MEMBER, false),
            new Transition(CERTIFIED, UNSUBMIT, COLLECTING, Set.of(DATA_CERTIFY), Standing.HEAD, false),
            new Transition(CERTIFIED, START_APPRAISAL, APPRAISING, Set.of(APPRAISAL_WRITE), Standing.OUTSIDER, false),
            new Transition(CERTIFIED, RETURN, COLLECTING, Set.of(APPRAISAL_WRITE), Standing.OUTSIDER, true),
            new Transition(APPRAISING, FINISH_APPRAISAL, SCORED, Set.of(APPRAISAL_WRITE), Standing.OUTSIDER, false),
            new Transition(APPRAISING, RETURN, COLLECTING, Set.of(APPRAISAL_WRITE), Standing.OUTSIDER, true),
            new Transition(SCORED, PROPOSE, PROPOSED, Set.of(RESULT_PROPOSE), Standing.OUTSIDER, false),
            new Transition(SCORED, RETURN, APPRAISING, Set.of(RESULT_PROPOSE), Standing.OUTSIDER, true),
            new Transition(PROPOSED, APPROVE, APPROVED, Set.of(RESULT_APPROVE), Standing.OUTSIDER, false),
            new Transition(PROPOSED, RETURN, SCORED, Set.of(RESULT_APPROVE, RESULT_PROPOSE), Standing.OUTSIDER, true),
            new Transition(APPROVED, AMEND, APPRAISING, Set.of(RESULT_APPROVE), Standing.OUTSIDER, true));

    static Verdict judge(EvaluationState state, EvaluationAction action, Actor actor) {
        var row = find(state, action);
        if (row.isEmpty()) {
            return Verdict.WRONG_STATE;
        }
        if (row.get().permissions().stream().noneMatch(actor.permissions()::contains)) {
            return Verdict.FORBIDDEN;
        }
        return switch (row.get().standing()) {
            case MEMBER -> actor.member() ? Verdict.ALLOWED : Verdict.FORBIDDEN;
            case HEAD -> actor.head() || (action == CERTIFY && actor.delegate()) ? Verdict.ALLOWED : Verdict.FORBIDDEN;
            case OUTSIDER ->
                actor.member() || judgesOwnWork(action, actor) ? Verdict.SEPARATION_OF_DUTIES : Verdict.ALLOWED;
        };
    }

    /** Whether the act is the organization's own and hands the dossier in or takes it back: entry must be open for it. */
    static boolean needsOpenEntry(EvaluationState state, EvaluationAction action) {
        return find(state, action)
                .filter(row -> row.standing() != Standing.OUTSIDER)
                .filter(row -> row.from() == COLLECTING || row.to() == COLLECTING)
                .isPresent();
    }

    /** What the person may do now, in the order of {@link EvaluationAction}. */
    static List<EvaluationAction> allowed(EvaluationState state, Actor actor) {
        return Arrays.stream(EvaluationAction.values())
                .filter(action -> judge(state, action, actor) == Verdict.ALLOWED)
                .toList();
    }

    static Optional<Transition> find(EvaluationState state, EvaluationAction action) {
        return TABLE.stream()
                .filter(row -> row.from() == state && row.action() == action)
                .findFirst();
    }

    /** Appraisal, proposal and approval are checks on what was done before, so each takes another person. */
    private static boolean judgesOwnWork(EvaluationAction action, Actor actor) {
        return switch (action) {
            case START_APPRAISAL, FINISH_APPRAISAL -> actor.entered();
            case PROPOSE -> actor.entered() || actor.appraised();
            case APPROVE, AMEND -> actor.entered() || actor.appraised() || actor.proposed();
            default -> false;
        };
    }
}
