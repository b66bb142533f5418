package vn.hanoi.sti.catalogue;

import static vn.hanoi.sti.catalogue.ListAction.*;
import static vn.hanoi.sti.catalogue.ListState.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;

/** The one table of a yearly list's states: what leads where, and who may do it. */
final class ListRules {
    private ListRules() {}

    /**
     * A row of the table.
     *
     * @param permission what the actor needs
     */
    record Transition(ListState from, ListAction action, ListState to, String permission) {}

    static final List<Transition> TABLE = List.of(
            new Transition(DRAFT, EDIT, DRAFT, Permissions.CATALOGUE_WRITE),
            new Transition(DRAFT, PROPOSE, PROPOSED, Permissions.LIST_PROPOSE),
            new Transition(PROPOSED, SUBMIT, SUBMITTED, Permissions.LIST_SUBMIT),
            new Transition(PROPOSED, RETURN, DRAFT, Permissions.LIST_SUBMIT),
            new Transition(SUBMITTED, APPROVE, APPROVED, Permissions.LIST_APPROVE),
            new Transition(SUBMITTED, RETURN, PROPOSED, Permissions.LIST_APPROVE));

    /** Why somebody may not act; {@code ALLOWED} when they may. */
    enum Verdict {
        ALLOWED,
        WRONG_STATE,
        FORBIDDEN,
        SAME_PERSON
    }

    /**
     * Judges an act.
     *
     * @param proposedBy who proposed the list, null in a draft
     * @param submittedBy who submitted it, null before
     */
    static Verdict judge(
            ListState state,
            ListAction action,
            Set<String> permissions,
            UUID actor,
            UUID proposedBy,
            UUID submittedBy) {
        var transition = find(state, action);
        if (transition.isEmpty()) {
            return Verdict.WRONG_STATE;
        }
        if (!permissions.contains(transition.get().permission())) {
            return Verdict.FORBIDDEN;
        }
        // Each step is a check on the one before, so it takes another person.
        var sameAsBefore = actor.equals(proposedBy) || actor.equals(submittedBy);
        return (action == SUBMIT || action == APPROVE) && sameAsBefore ? Verdict.SAME_PERSON : Verdict.ALLOWED;
    }

    static List<ListAction> allowed(
            ListState state, Set<String> permissions, UUID actor, UUID proposedBy, UUID submittedBy) {
        return List.of(ListAction.values()).stream()
                .filter(action -> judge(state, action, permissions, actor, proposedBy, submittedBy) == Verdict.ALLOWED)
                .toList();
    }

    /**
     * Lets an act pass or refuses it.
     *
     * @throws Problem 409 in the wrong state or when another person must act, 403 without the permission
     */
    static void require(YearlyListEntity list, ListAction action, Viewer viewer) {
        var verdict = judge(
                list.getState(),
                action,
                viewer.permissions(),
                viewer.personId(),
                list.getProposedBy(),
                list.getSubmittedBy());
        switch (verdict) {
            case ALLOWED -> {}
            case FORBIDDEN -> throw Problem.forbidden();
            case WRONG_STATE ->
                throw refusal("list.state.not-allowed", "The list is not in a state for this.", list, action);
            case SAME_PERSON ->
                throw refusal(
                        "list.separation-of-duties",
                        "Who proposed or submitted the list may not check it.",
                        list,
                        action);
        }
    }

    private static Problem refusal(String code, String detail, YearlyListEntity list, ListAction action) {
        return Problem.conflict(code, detail).with("state", list.getState()).with("action", action);
    }

    /** Where an act leads; the act must be one of the table's. */
    static ListState after(ListState state, ListAction action) {
        return find(state, action).orElseThrow().to();
    }

    private static Optional<Transition> find(ListState state, ListAction action) {
        return TABLE.stream()
                .filter(t -> t.from() == state && t.action() == action)
                .findFirst();
    }
}
