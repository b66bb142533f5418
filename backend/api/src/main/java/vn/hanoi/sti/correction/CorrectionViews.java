package vn.hanoi.sti.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.collection.SavedCell;
import vn.hanoi.sti.collection.ValueEntry;
import vn.hanoi.sti.evaluation.Corrections;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Shows corrections: by the revisions that stood when the department answered and when the head certified again. */
@ApplicationScoped
class CorrectionViews {
    private final CorrectionRepository corrections;
    private final Corrections cases;
    private final ValueEntry values;
    private final Moments moments;

    CorrectionViews(CorrectionRepository corrections, Corrections cases, ValueEntry values, Moments moments) {
        this.corrections = corrections;
        this.cases = cases;
        this.values = values;
        this.moments = moments;
    }

    CorrectionView.All of(EvaluationCase evaluation, Viewer viewer) {
        var requests = corrections.requests(evaluation.id());
        var answers = corrections.answers(requests);
        var history = requests.isEmpty() ? Map.<String, List<SavedCell>>of() : values.history(evaluation.id());
        var certifications = cases.certifications(evaluation.id());
        var items = requests.stream()
                .map(request -> view(request, answers.get(request.id()), history, certifications, evaluation, viewer))
                .toList();
        var asks = suppliesFor(evaluation, viewer)
                && CorrectionRules.askable(evaluation.state())
                && answers.size() == requests.size();
        return new CorrectionView.All(items, evaluation.version(), asks ? List.of("ASK") : List.of());
    }

    private CorrectionView view(
            CorrectionRequestEntity request,
            CorrectionAnswerEntity answer,
            Map<String, List<SavedCell>> history,
            List<Instant> certifications,
            EvaluationCase evaluation,
            Viewer viewer) {
        var certifiedAt = answer == null || !answer.granted()
                ? null
                : certifications.stream()
                        .filter(at -> at.isAfter(answer.at()))
                        .findFirst()
                        .orElse(null);
        var cells = request.cells().stream()
                .map(cell -> cell(cell, history.getOrDefault(cell, List.of()), answer, certifiedAt))
                .toList();
        return new CorrectionView(
                request.id(),
                state(answer, certifiedAt),
                request.reason(),
                request.askedByName(),
                request.at(),
                cells,
                answer == null ? null : answer.view(answer.granted() && certifiedAt == null, moments.today()),
                certifiedAt,
                actions(answer, evaluation, viewer));
    }

    private static CorrectionView.Cell cell(
            String place, List<SavedCell> revisions, CorrectionAnswerEntity answer, Instant certifiedAt) {
        var slash = place.indexOf('/');
        var before = newest(revisions, saved -> answer == null || !saved.at().isAfter(answer.at()));
        var after = answer == null || !answer.granted()
                ? null
                : newest(
                        revisions,
                        saved -> saved.at().isAfter(answer.at())
                                && (certifiedAt == null || !saved.at().isAfter(certifiedAt)));
        return new CorrectionView.Cell(place.substring(0, slash), place.substring(slash + 1), before, after);
    }

    /** @param revisions oldest first */
    private static CorrectionView.Said newest(List<SavedCell> revisions, Predicate<SavedCell> counts) {
        return revisions.reversed().stream()
                .filter(counts)
                .findFirst()
                .map(CorrectionView.Said::of)
                .orElse(null);
    }

    private static CorrectionState state(CorrectionAnswerEntity answer, Instant certifiedAt) {
        if (answer == null) {
            return CorrectionState.ASKED;
        }
        if (!answer.granted()) {
            return CorrectionState.REFUSED;
        }
        return certifiedAt == null ? CorrectionState.OPEN : CorrectionState.CERTIFIED;
    }

    private static List<String> actions(CorrectionAnswerEntity answer, EvaluationCase evaluation, Viewer viewer) {
        if (answer != null || !viewer.can(Permissions.APPRAISAL_WRITE) || viewer.standsFor(evaluation.agencyId())) {
            return List.of();
        }
        return CorrectionRules.grantable(evaluation.state()) ? List.of("GRANT", "REFUSE") : List.of("REFUSE");
    }

    static boolean suppliesFor(EvaluationCase evaluation, Viewer viewer) {
        return viewer.can(Permissions.DATA_WRITE) && viewer.standsFor(evaluation.agencyId());
    }
}
