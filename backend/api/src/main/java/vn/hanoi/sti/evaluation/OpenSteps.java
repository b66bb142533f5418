package vn.hanoi.sti.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hanoi.sti.agency.Viewer;

/** Evaluations that somebody must still act on, as far as a viewer may see them. Runs in the caller's transaction. */
@ApplicationScoped
public class OpenSteps {
    private final EvaluationRepository evaluations;
    private final DossierHands hands;
    private final CertificationDelegates delegates;

    OpenSteps(EvaluationRepository evaluations, DossierHands hands, CertificationDelegates delegates) {
        this.evaluations = evaluations;
        this.hands = hands;
        this.delegates = delegates;
    }

    /**
     * One of them.
     *
     * @param mine whether the viewer may take the next step, persons kept apart included
     * @param since when it came to its state
     */
    public record OpenStep(EvaluationCase evaluation, boolean mine, Instant since) {}

    /** One of them, with what concerns the viewer in it; empty when nothing does. */
    record Found(EvaluationEntity evaluation, EvaluationCase facts, Optional<TaskRules.Step> step) {}

    /** Every one, the longest waiting first. */
    public List<OpenStep> of(Viewer viewer, LocalDate today) {
        return found(viewer, today).stream()
                .map(one -> new OpenStep(
                        one.facts(),
                        one.step().filter(TaskRules.Step::mine).isPresent(),
                        one.evaluation().getStateSince()))
                .sorted((a, b) -> a.since().compareTo(b.since()))
                .toList();
    }

    List<Found> found(Viewer viewer, LocalDate today) {
        var acts = evaluations.actsOf(viewer.personId());
        var underWay = evaluations.underWay(viewer);
        var did = hands.of(underWay.stream().map(EvaluationEntity::getId).toList(), viewer.personId());
        var found = new ArrayList<Found>();
        for (var evaluation : underWay) {
            var facts = evaluation.facts();
            var done = acts.getOrDefault(facts.id(), Set.of());
            var actor = new EvaluationRules.Actor(
                    viewer.permissions(),
                    viewer.officerOf().contains(facts.agencyId()),
                    viewer.isHeadOf(facts.agencyId()),
                    did.entered().contains(facts.id()),
                    did.appraised().contains(facts.id())
                            || done.contains(EvaluationAction.START_APPRAISAL)
                            || done.contains(EvaluationAction.FINISH_APPRAISAL),
                    done.contains(EvaluationAction.PROPOSE),
                    certifiesForTheHead(facts, viewer, today));
            var step = TaskRules.step(facts.state(), evaluation.isReturned(), facts.firstCertifiedAt() != null, actor);
            found.add(new Found(evaluation, facts, step));
        }
        return found;
    }

    /** Looked up only where it matters: for own organizations whose dossier waits for the word of the head. */
    private boolean certifiesForTheHead(EvaluationCase facts, Viewer viewer, LocalDate today) {
        return facts.state() == EvaluationState.SUBMITTED
                && viewer.officerOf().contains(facts.agencyId())
                && delegates
                        .standing(facts.agencyId(), viewer.personId(), today)
                        .isPresent();
    }
}
