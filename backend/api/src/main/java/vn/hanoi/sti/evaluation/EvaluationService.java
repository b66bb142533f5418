package vn.hanoi.sti.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Shows an evaluation to a viewer: where it stands, why it is locked, what they may do. */
@ApplicationScoped
class EvaluationService {
    private final EvaluationRepository evaluations;
    private final EvaluationMapper mapper;
    private final DossierHands hands;
    private final Viewers viewers;
    private final Moments moments;
    private final CertificationDelegates delegates;

    EvaluationService(
            EvaluationRepository evaluations,
            EvaluationMapper mapper,
            DossierHands hands,
            Viewers viewers,
            Moments moments,
            CertificationDelegates delegates) {
        this.delegates = delegates;
        this.evaluations = evaluations;
        this.mapper = mapper;
        this.hands = hands;
        this.viewers = viewers;
        this.moments = moments;
    }

    @Transactional
    EvaluationView get(UUID id) {
        var viewer = viewers.current();
        return view(evaluations.visible(id, viewer).orElseThrow(Problem::notFound), viewer);
    }

    /** Oldest first. */
    @Transactional
    List<ObjectEvaluationRow> ofObject(UUID objectId) {
        return evaluations.visibleOfOrganization(objectId, viewers.current()).stream()
                .map(ObjectEvaluationRow::of)
                .toList();
    }

    EvaluationView view(EvaluationEntity evaluation, Viewer viewer) {
        var acts = evaluations.history(evaluation.getId());
        var facts = evaluation.facts();
        var today = moments.today();
        var entryLock = EntryLock.of(facts, today);
        var standing = new EvaluationMapper.Standing(
                facts.daysLate(today),
                lock(facts, acts, entryLock.orElse(null)),
                certification(facts.state(), acts),
                acts.stream()
                        .map(act -> mapper.history(act, reasonShown(act, viewer)))
                        .toList(),
                EvaluationRules.allowed(facts.state(), actor(viewer, facts, acts)).stream()
                        .filter(action -> action == action.shown())
                        .filter(action -> entryLock.isEmpty() || !EvaluationRules.needsOpenEntry(facts.state(), action))
                        .toList());
        return mapper.evaluation(evaluation, facts, standing);
    }

    EvaluationRules.Actor actor(Viewer viewer, EvaluationCase facts, List<TransitionEntity> acts) {
        var did = hands.of(List.of(facts.id()), viewer.personId());
        return new EvaluationRules.Actor(
                viewer.permissions(),
                viewer.officerOf().contains(facts.agencyId()),
                viewer.isHeadOf(facts.agencyId()),
                did.entered().contains(facts.id()),
                did.appraised().contains(facts.id())
                        || did(viewer, acts, EvaluationAction.START_APPRAISAL)
                        || did(viewer, acts, EvaluationAction.FINISH_APPRAISAL),
                did(viewer, acts, EvaluationAction.PROPOSE),
                delegates
                        .standing(facts.agencyId(), viewer.personId(), moments.today())
                        .isPresent());
    }

    private static boolean did(Viewer viewer, List<TransitionEntity> acts, EvaluationAction action) {
        return acts.stream()
                .anyMatch(act -> act.getAction() == action && act.getByPerson().equals(viewer.personId()));
    }

    private static EvaluationView.Lock lock(EvaluationCase facts, List<TransitionEntity> acts, EntryLock entryLock) {
        var state = facts.state();
        if (state == EvaluationState.COLLECTING) {
            return entryLock == null
                    ? null
                    : new EvaluationView.Lock(
                            EntryLock.CODE, entryLock.since(), acts.getFirst().getByName(), EntryLock.LIFTED_BY, null);
        }
        var last = acts.getLast();
        if (state == EvaluationState.APPROVED) {
            return new EvaluationView.Lock(
                    SealLock.CODE, last.getAt(), last.getByName(), SealLock.LIFTED_BY, facts.sealNumber());
        }
        return new EvaluationView.Lock(
                "evaluation.locked." + state.name().toLowerCase(Locale.ROOT),
                last.getAt(),
                last.getByName(),
                state.waitingFor().orElse(null),
                null);
    }

    private static EvaluationView.Certification certification(EvaluationState state, List<TransitionEntity> acts) {
        if (!state.atLeast(EvaluationState.CERTIFIED)) {
            return null;
        }
        return acts.reversed().stream()
                .filter(act -> act.getAction() == EvaluationAction.CERTIFY)
                .findFirst()
                .map(act -> new EvaluationView.Certification(act.getByName(), act.getAt()))
                .orElseThrow();
    }

    /** Why a score went back before it was approved tells of the score, which not everybody may know yet. */
    private static boolean reasonShown(TransitionEntity act, Viewer viewer) {
        return act.getFromState() == null
                || !act.getFromState().atLeast(EvaluationState.SCORED)
                || viewer.can(Permissions.RESULT_READ_EARLY);
    }
}
