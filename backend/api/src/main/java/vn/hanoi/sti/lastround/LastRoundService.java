package vn.hanoi.sti.lastround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.collection.EntryCell;
import vn.hanoi.sti.collection.SavedState;
import vn.hanoi.sti.collection.ValueEntry;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.ChangeRecord;

/** Brings values of an organization's last certified round into empty cells, through the one way in which values are written. */
@ApplicationScoped
class LastRoundService {
    private final CopiedValueRepository copies;
    private final Evaluations evaluations;
    private final ValueEntry entry;
    private final DossierAccess access;
    private final Viewers viewers;
    private final Moments moments;
    private final ChangeRecord record;

    LastRoundService(
            CopiedValueRepository copies,
            Evaluations evaluations,
            ValueEntry entry,
            DossierAccess access,
            Viewers viewers,
            Moments moments,
            ChangeRecord record) {
        this.record = record;
        this.copies = copies;
        this.evaluations = evaluations;
        this.entry = entry;
        this.access = access;
        this.viewers = viewers;
        this.moments = moments;
    }

    @Transactional
    LastRoundView get(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = access.readable(evaluationId, viewer);
        return view(evaluation, access.canEdit(evaluation, viewer));
    }

    /** Fills what is empty; what somebody entered meanwhile stays. */
    @Transactional
    LastRoundView copy(UUID evaluationId, CopyLastRound request) {
        var viewer = viewers.current();
        var evaluation = access.editable(evaluationId, viewer);
        var source = lastCertified(evaluation)
                .orElseThrow(() -> Problem.conflict("last-round.none", "There is no earlier certified round."));
        var now = entry.cells(evaluation);
        checkKnown(request, now);
        var wanted = LastRoundRules.find(now, entry.cells(source)).offers().stream()
                .filter(offer ->
                        request.indicators() == null || request.indicators().contains(offer.indicatorCode()))
                .toList();
        if (wanted.isEmpty()) {
            record.markUnchanged();
        }
        for (var offer : wanted) {
            var saved = entry.write(
                    evaluation,
                    offer.indicatorCode(),
                    offer.period(),
                    null,
                    new ValueEntry.NewValue(SavedState.REPORTED, offer.value(), offer.explanation()),
                    viewer,
                    Map.of("copiedFrom", source.id().toString(), "copiedYear", Integer.toString(source.year())));
            copies.persist(
                    CopiedValueEntity.create(evaluation, source, offer, saved.revision(), viewer, moments.now()));
        }
        copies.flush();
        return view(evaluation, true);
    }

    private static void checkKnown(CopyLastRound request, List<EntryCell> cells) {
        if (request.indicators() == null) {
            return;
        }
        Set<String> known = cells.stream().map(cell -> cell.indicator().code()).collect(Collectors.toSet());
        var gaps = IntStream.range(0, request.indicators().size())
                .filter(i -> !known.contains(request.indicators().get(i)))
                .mapToObj(i -> ProblemError.at(
                        "/indicators/" + i,
                        "evaluation.indicator.unknown",
                        Map.of("code", request.indicators().get(i))))
                .toList();
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("last-round.invalid", "These values cannot be brought.", gaps);
        }
    }

    /** What no head has vouched for is not brought: nobody knows whether it is right. */
    private Optional<EvaluationCase> lastCertified(EvaluationCase evaluation) {
        return evaluations.earlierOf(evaluation).stream()
                .filter(earlier -> earlier.state().atLeast(EvaluationState.CERTIFIED))
                .findFirst();
    }

    private LastRoundView view(EvaluationCase evaluation, boolean editable) {
        var now = entry.cells(evaluation);
        var present = now.stream()
                .filter(cell -> cell.saved() != null)
                .map(cell -> cell.key() + "@" + cell.revision())
                .collect(Collectors.toSet());
        var copied = copies.of(evaluation.id()).stream()
                .filter(copy -> present.contains(copy.place()))
                .map(CopiedValueEntity::view)
                .toList();
        var source = lastCertified(evaluation);
        var found = source.map(earlier -> LastRoundRules.find(now, entry.cells(earlier)))
                .orElse(new LastRoundRules.Found(List.of(), 0, 0));
        return new LastRoundView(
                evaluation.id(),
                source.map(earlier -> new LastRoundView.Source(earlier.id(), earlier.year()))
                        .orElse(null),
                found.offers(),
                found.answered(),
                found.changed(),
                copied,
                editable && !found.offers().isEmpty() ? List.of("COPY") : List.of());
    }
}
