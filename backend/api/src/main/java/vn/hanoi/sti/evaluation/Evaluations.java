package vn.hanoi.sti.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** What other rooms may ask about evaluations. Runs in the caller's transaction. */
@ApplicationScoped
public class Evaluations {
    private static final Set<EvaluationAction> FOR_THE_DEPARTMENT = Set.of(
            EvaluationAction.START_APPRAISAL,
            EvaluationAction.FINISH_APPRAISAL,
            EvaluationAction.PROPOSE,
            EvaluationAction.APPROVE);

    private final EvaluationRepository evaluations;

    Evaluations(EvaluationRepository evaluations) {
        this.evaluations = evaluations;
    }

    /** @throws Problem 404 when absent or not visible to this viewer */
    public EvaluationCase visible(UUID id, Viewer viewer) {
        return evaluations.visible(id, viewer).orElseThrow(Problem::notFound).facts();
    }

    /**
     * The same, locked until the transaction ends: for every change of values, evidence or appraisals, so that none slips
     * in while the evaluation changes its state. A sealed one takes no change.
     *
     * @throws Problem 404 when absent or not visible to this viewer, 409 with the number of the seal when sealed
     */
    public EvaluationCase lockVisible(UUID id, Viewer viewer) {
        var evaluation = lockAlsoSealed(id, viewer);
        SealLock.refuse(evaluation);
        return evaluation;
    }

    /**
     * The same, also when it is sealed: for what is said beside an evaluation and changes nothing that its result rests on.
     *
     * @throws Problem 404 when absent or not visible to this viewer
     */
    public EvaluationCase lockAlsoSealed(UUID id, Viewer viewer) {
        return evaluations
                .lockVisible(id, viewer)
                .orElseThrow(Problem::notFound)
                .facts();
    }

    /** Every evaluation of a campaign, seen or not by the viewer at hand: for peers, never for views. */
    public List<EvaluationCase> ofCampaign(UUID campaignId) {
        return evaluations.ofCampaign(campaignId).stream()
                .map(EvaluationEntity::facts)
                .toList();
    }

    /** The same organization's evaluations of earlier years, newest first; who sees one of them sees them all. */
    public List<EvaluationCase> earlierOf(EvaluationCase evaluation) {
        return evaluations.ofOrganization(evaluation.organizationId()).stream()
                .map(EvaluationEntity::facts)
                .filter(other -> other.year() < evaluation.year())
                .toList();
    }

    /** What this viewer may see of a campaign, by code; empty when the campaign is absent or not visible. */
    public List<EvaluationCase> visibleOfCampaign(UUID campaignId, Viewer viewer) {
        return evaluations.visibleOfCampaign(campaignId, viewer).stream()
                .map(EvaluationEntity::facts)
                .toList();
    }

    /** Every evaluation of an open campaign whose dossier has not been certified yet: for jobs, never for views. */
    public List<EvaluationCase> owing() {
        return evaluations.owing().stream().map(EvaluationEntity::facts).toList();
    }

    /** The items of the last return, while the organization has the dossier because of it; with who sent it back and when. */
    public Optional<LastReturn> lastReturn(EvaluationCase evaluation) {
        if (evaluation.state() != EvaluationState.COLLECTING) {
            return Optional.empty();
        }
        return evaluations.history(evaluation.id()).stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.getAction() == EvaluationAction.RETURN)
                .filter(last -> !last.returnedItems().isEmpty())
                .map(last -> new LastReturn(last.returnedItems(), last.getByName(), last.getAt()));
    }

    /** What was sent back for its own reasons. */
    public record LastReturn(List<ReturnedItem> items, String byName, Instant at) {}

    /** When each of these was submitted for the first time; absent where it never was. */
    public Map<UUID, Instant> firstSubmitted(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : evaluations.firstSubmitted(ids);
    }

    /** Those of these that this viewer may see, by code. */
    public List<EvaluationCase> visibleAmong(Collection<UUID> ids, Viewer viewer) {
        return ids.isEmpty()
                ? List.of()
                : evaluations.visibleAmong(ids, viewer).stream()
                        .map(EvaluationEntity::facts)
                        .toList();
    }

    /** These evaluations, seen or not by anybody: for conflicts of interest and jobs, never for views. */
    public List<EvaluationCase> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : evaluations.among(ids).stream().map(EvaluationEntity::facts).toList();
    }

    /** Of these evaluations, those that this person handed in or vouched for, ever. */
    public HandedIn handedIn(Collection<UUID> ids, UUID personId) {
        var acts = evaluations.actsOf(personId, ids);
        return new HandedIn(by(acts, EvaluationAction.SUBMIT), by(acts, EvaluationAction.CERTIFY));
    }

    /** Whether this person ever took the evaluation a step on for the department or the city. */
    public boolean carriedOn(UUID id, UUID personId) {
        return evaluations.actsOf(personId, List.of(id)).getOrDefault(id, Set.of()).stream()
                .anyMatch(FOR_THE_DEPARTMENT::contains);
    }

    /** What a person did for an organization with its dossiers as a whole. */
    public record HandedIn(Set<UUID> submitted, Set<UUID> certified) {}

    private static Set<UUID> by(Map<UUID, Set<EvaluationAction>> acts, EvaluationAction action) {
        return acts.entrySet().stream()
                .filter(entry -> entry.getValue().contains(action))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What this viewer may see of an organization's evaluations, earliest year first. */
    public List<EvaluationCase> visibleOfOrganization(UUID organizationId, Viewer viewer) {
        return evaluations.visibleOfOrganization(organizationId, viewer).stream()
                .map(EvaluationEntity::facts)
                .toList();
    }

    /**
     * A page of what this viewer may see of a campaign; sorts: code, name, state, since.
     *
     * @param state null for every state
     * @param function code of a function that the organization has, null for any
     * @throws Problem 404 when the viewer may see no evaluation of this campaign
     */
    public Page<EvaluationCase> pageVisible(
            UUID campaignId, PageQuery query, EvaluationState state, String function, Viewer viewer) {
        if (counts(campaignId, viewer).isEmpty()) {
            throw Problem.notFound();
        }
        var found = evaluations.page(campaignId, query, state, function, viewer);
        return Page.of(found.items().stream().map(EvaluationEntity::facts).toList(), query, found.total());
    }

    /** State → how many evaluations of the campaign this viewer may see; states without any are absent. */
    public Map<EvaluationState, Long> counts(UUID campaignId, Viewer viewer) {
        return evaluations
                .counts(List.of(campaignId), viewer)
                .getOrDefault(campaignId, new EnumMap<>(EvaluationState.class));
    }

    /**
     * What decisions on record make of the deadline of one evaluation; the caller keeps them and has locked it.
     *
     * @param deadline exclusive
     * @param openUntil exclusive, null when entry ends with the deadline
     */
    public void setTimes(UUID id, LocalDate deadline, LocalDate openUntil) {
        var evaluation = evaluations.findById(id);
        var own = evaluation.getCampaign().getDeadline();
        evaluation.setTimes(deadline.equals(own) ? null : deadline, openUntil);
        evaluations.flush();
    }

    /**
     * How far an evaluation has come, for who measures the work as a whole.
     *
     * @param agencyId of the body that it belongs to
     * @param proposedOn when its grade was proposed last, null before
     * @param approvedOn when its result was approved last, null before
     */
    public record Stand(
            UUID id,
            UUID agencyId,
            String code,
            String name,
            EvaluationState state,
            LocalDate proposedOn,
            LocalDate approvedOn) {}

    /** Every evaluation of this kind and year, by code, seen or not by anybody: for counting; names only to who may see them. */
    public List<Stand> standsOf(String kind, int year) {
        return evaluations.standsOf(kind, year);
    }

    /** The number of the seal that its result has got; the act that seals it leaves it in its last state. */
    public void sealed(UUID id, String sealNumber) {
        evaluations.findById(id).sealed(sealNumber);
    }

    /** Gives the evaluation a new version because something that belongs to it has changed; answers that version. */
    public long touch(UUID id) {
        var evaluation = evaluations.findById(id);
        evaluations.getEntityManager().lock(evaluation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return evaluation.getVersion();
    }
}
