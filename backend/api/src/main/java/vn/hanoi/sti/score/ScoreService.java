package vn.hanoi.sti.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.criteria.IndicatorPeriods;
import vn.hanoi.sti.criteria.WeighedIndicator;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.interest.Entitlements;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Keeps what members say until they hand it in, and shows to each what they may know by then. */
@ApplicationScoped
class ScoreService {
    private final ScoreRepository scores;
    private final Entitlements entitlements;
    private final Evaluations evaluations;
    private final CriteriaSets criteria;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ScoreService(
            ScoreRepository scores,
            Entitlements entitlements,
            Evaluations evaluations,
            CriteriaSets criteria,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.scores = scores;
        this.entitlements = entitlements;
        this.evaluations = evaluations;
        this.criteria = criteria;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    ScoreSheetView get(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = evaluations.visible(evaluationId, viewer);
        var seat = entitlements.seat(evaluationId, viewer);
        if (seat.isEmpty() && !viewer.can(Permissions.INTEREST_READ)) {
            throw Problem.notFound();
        }
        return view(evaluation, seat);
    }

    @Transactional
    ScoreSheetView save(UUID evaluationId, String code, long expected, SaveScore said) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        var seat = entitlements.seat(evaluationId, viewer).orElseThrow(Problem::notFound);
        if (rubrics(evaluation).stream().noneMatch(known -> known.code().equals(code))) {
            throw Problem.notFound();
        }
        refuse(evaluation, seat);
        var known = own(evaluationId, seat).get(code);
        Versions.check(expected, known == null ? 0 : known.shownVersion());
        var entry = known == null ? ScoreEntryEntity.create(seat, evaluationId, code) : known;
        entry.save(said, moments.now());
        scores.add(entry);
        // Not the level: until it is handed in it is nobody's business, the log's readers' neither.
        record("score.saved", evaluation, seat, Map.of("indicator", code), entry.shownVersion());
        return view(evaluation, Optional.of(seat));
    }

    @Transactional
    ScoreSheetView submit(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        var seat = entitlements.seat(evaluationId, viewer).orElseThrow(Problem::notFound);
        refuse(evaluation, seat);
        var own = own(evaluationId, seat);
        var gaps = new ArrayList<ProblemError>();
        for (var rubric : rubrics(evaluation)) {
            var entry = own.get(rubric.code());
            if (entry == null) {
                gaps.add(gap(rubric, "score.level.missing"));
            } else if (entry.reason() == null) {
                gaps.add(gap(rubric, "score.reason.missing"));
            }
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("score.incomplete", "Some indicators have no level or no reason yet.", gaps);
        }
        scores.add(ScoreSubmissionEntity.of(seat, evaluationId, moments.now()));
        evaluations.touch(evaluationId);
        record("score.submitted", evaluation, seat, Map.of("indicators", Integer.toString(own.size())), null);
        return view(evaluation, Optional.of(seat));
    }

    /** How many members who may take part have handed in. */
    long submitted(UUID evaluationId, List<Councils.Seat> entitled) {
        var members = entitled.stream().map(Councils.Seat::memberId).toList();
        return scores.submissions(evaluationId).stream()
                .filter(submission -> members.contains(submission.memberId()))
                .count();
    }

    private void refuse(EvaluationCase evaluation, Councils.Seat seat) {
        if (evaluation.state() != EvaluationState.APPRAISING) {
            throw Problem.conflict("score.closed", "Scores are given while the dossier is appraised.")
                    .with("state", evaluation.state().name());
        }
        if (submission(evaluation.id(), seat).isPresent()) {
            throw Problem.conflict("score.submitted", "You have handed your scores in.");
        }
    }

    private Optional<ScoreSubmissionEntity> submission(UUID evaluationId, Councils.Seat seat) {
        return scores.submissions(evaluationId).stream()
                .filter(submission -> submission.memberId().equals(seat.memberId()))
                .findFirst();
    }

    private Map<String, ScoreEntryEntity> own(UUID evaluationId, Councils.Seat seat) {
        return scores.entries(evaluationId).stream()
                .filter(entry -> entry.memberId().equals(seat.memberId()))
                .collect(Collectors.toMap(ScoreEntryEntity::indicatorCode, Function.identity()));
    }

    private List<WeighedIndicator> rubrics(EvaluationCase evaluation) {
        return criteria.findPublished(evaluation.criteriaSetId()).orElseThrow().weighed(evaluation.functions()).stream()
                .filter(known -> IndicatorPeriods.rubric(known.indicator()))
                .toList();
    }

    private ScoreSheetView view(EvaluationCase evaluation, Optional<Councils.Seat> seat) {
        var own = seat.map(known -> own(evaluation.id(), known)).orElse(Map.of());
        var submission = seat.flatMap(known -> submission(evaluation.id(), known));
        var entitled = entitlements.seats(evaluation.id());
        var open = seat.isPresent() && submission.isEmpty() && evaluation.state() == EvaluationState.APPRAISING;
        return new ScoreSheetView(
                evaluation.id(),
                entitlements.council(evaluation.id()).map(Councils.Council::id).orElse(null),
                rubrics(evaluation).stream()
                        .map(rubric -> item(rubric, own.get(rubric.code())))
                        .toList(),
                submission.map(ScoreSubmissionEntity::submittedAt).orElse(null),
                (int) submitted(evaluation.id(), entitled),
                entitled.size(),
                others(evaluation, seat, submission.isPresent(), entitled),
                open ? List.of("SCORE", "SUBMIT") : List.of());
    }

    private List<ScoreSheetView.Sheet> others(
            EvaluationCase evaluation, Optional<Councils.Seat> seat, boolean submitted, List<Councils.Seat> entitled) {
        if (!submitted && !evaluation.state().atLeast(EvaluationState.SCORED)) {
            return List.of();
        }
        var byMember =
                scores.entries(evaluation.id()).stream().collect(Collectors.groupingBy(ScoreEntryEntity::memberId));
        var handedIn = scores.submissions(evaluation.id()).stream()
                .map(ScoreSubmissionEntity::memberId)
                .collect(Collectors.toSet());
        return entitled.stream()
                .filter(other -> handedIn.contains(other.memberId()) && byMember.containsKey(other.memberId()))
                .filter(other -> seat.isEmpty() || !seat.get().memberId().equals(other.memberId()))
                .map(other -> new ScoreSheetView.Sheet(
                        other.memberId(),
                        other.number(),
                        other.role(),
                        byMember.get(other.memberId()).stream()
                                .map(entry ->
                                        new ScoreSheetView.Level(entry.indicatorCode(), entry.level(), entry.reason()))
                                .toList()))
                .toList();
    }

    private static ScoreSheetView.Item item(WeighedIndicator rubric, ScoreEntryEntity entry) {
        var indicator = rubric.indicator();
        return new ScoreSheetView.Item(
                indicator.code(),
                indicator.vi(),
                indicator.en(),
                entry == null ? null : entry.level(),
                entry == null ? null : entry.reason(),
                entry == null ? null : entry.savedAt(),
                entry == null ? 0 : entry.shownVersion());
    }

    private static ProblemError gap(WeighedIndicator rubric, String code) {
        return ProblemError.at("/indicators/" + rubric.code(), code, Map.of("code", rubric.code()));
    }

    private void record(
            String action, EvaluationCase evaluation, Councils.Seat seat, Map<String, String> more, Long version) {
        var details = new java.util.HashMap<>(more);
        details.put("memberId", seat.memberId().toString());
        details.put("organization", evaluation.organizationName());
        audit.record(AuditEvent.of(action, "evaluation", evaluation.id(), version, details)
                .concerning(evaluation.agencyId()));
    }
}
