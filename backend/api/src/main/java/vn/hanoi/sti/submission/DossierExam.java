package vn.hanoi.sti.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.collection.CellFact;
import vn.hanoi.sti.collection.CollectedCells;
import vn.hanoi.sti.collection.IndicatorCells;
import vn.hanoi.sti.engine.check.CheckBounds;
import vn.hanoi.sti.engine.check.CheckFinding;
import vn.hanoi.sti.engine.check.CheckRule;
import vn.hanoi.sti.engine.check.CheckedCell;
import vn.hanoi.sti.engine.check.CheckedEvidence;
import vn.hanoi.sti.engine.check.CheckedIndicator;
import vn.hanoi.sti.engine.check.CheckedOutput;
import vn.hanoi.sti.engine.check.DossierChecks;
import vn.hanoi.sti.engine.check.Measure;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evidence.CoveredPeriod;
import vn.hanoi.sti.evidence.EvidenceFacts;
import vn.hanoi.sti.evidence.LinkDecision;

/** Lays a dossier before the rules. Runs in the caller's transaction, after the viewer's rows were opened. */
@ApplicationScoped
class DossierExam {
    private static final CoveredPeriod UNKNOWN = new CoveredPeriod(null, null);

    private final CollectedCells cells;
    private final Evaluations evaluations;
    private final EvidenceFacts evidence;
    private final ClaimedOutputs outputs;
    private final CheckCommentRepository comments;

    DossierExam(
            CollectedCells cells,
            Evaluations evaluations,
            EvidenceFacts evidence,
            ClaimedOutputs outputs,
            CheckCommentRepository comments) {
        this.cells = cells;
        this.evaluations = evaluations;
        this.evidence = evidence;
        this.outputs = outputs;
        this.comments = comments;
    }

    Exam of(EvaluationCase evaluation) {
        var known = cells.of(evaluation);
        var claims = outputs.current(evaluation.id());
        var elsewhere = outputs.elsewhere(evaluation, claims);
        var peers = peers(evaluation);
        var history = history(evaluation);
        var covered = evidence.coveredPeriods(evaluation.id());
        var findings = DossierChecks.check(
                known.stream()
                        .map(indicator -> checked(indicator, claims, elsewhere, peers, history, covered))
                        .toList(),
                evaluation.dataYears(),
                CheckBounds.ILLUSTRATIVE);
        return exam(evaluation.id(), known, findings, elsewhere);
    }

    private Exam exam(
            UUID evaluationId,
            List<IndicatorCells> known,
            List<CheckFinding> findings,
            Map<String, List<String>> elsewhere) {
        var byCode = known.stream().collect(Collectors.toMap(IndicatorCells::code, indicator -> indicator));
        var said = comments.of(evaluationId).stream()
                .collect(Collectors.groupingBy(
                        CheckCommentEntity::getFingerprint,
                        Collectors.mapping(CheckCommentEntity::view, Collectors.toList())));
        return new Exam(findings.stream()
                .map(finding -> {
                    var fingerprint = Exam.fingerprint(finding);
                    return new Exam.Item(
                            finding,
                            fingerprint,
                            explained(byCode.get(finding.indicatorCode()), finding.period()),
                            said.getOrDefault(fingerprint, List.of()),
                            finding.rule() == CheckRule.OUTPUT_ELSEWHERE
                                    ? elsewhere.getOrDefault(
                                            finding.params().get("kind") + " "
                                                    + finding.params().get("identifier"),
                                            List.of())
                                    : List.of());
                })
                .toList());
    }

    private static boolean explained(IndicatorCells known, String period) {
        return known.cells().values().stream()
                .filter(cell -> period == null || cell.period().equals(period))
                .anyMatch(cell -> cell.explanation() != null);
    }

    private static CheckedIndicator checked(
            IndicatorCells known,
            List<ClaimedOutputs.Claim> claims,
            Map<String, List<String>> elsewhere,
            Map<String, Map<String, List<BigDecimal>>> peers,
            Map<String, Map<String, BigDecimal>> history,
            Map<UUID, CoveredPeriod> covered) {
        var cells = new LinkedHashMap<String, CheckedCell>();
        for (var period : known.periods()) {
            cells.put(period, cell(known, period));
        }
        return new CheckedIndicator(
                known.indicator(),
                cells,
                known.files().stream()
                        .filter(file -> file.decision() != LinkDecision.REJECTED)
                        .map(file -> {
                            var about = covered.getOrDefault(file.documentId(), UNKNOWN);
                            return new CheckedEvidence(file.title(), file.period(), about.from(), about.to());
                        })
                        .toList(),
                claims.stream()
                        .filter(claim -> claim.indicatorCode().equals(known.code()))
                        .collect(Collectors.groupingBy(
                                ClaimedOutputs.Claim::period,
                                Collectors.mapping(
                                        claim -> new CheckedOutput(
                                                claim.type(),
                                                claim.kind(),
                                                claim.identifier(),
                                                new BigDecimal(claim.fraction()),
                                                elsewhere.containsKey(claim.key())),
                                        Collectors.toList()))),
                peers.getOrDefault(known.code(), Map.of()),
                history.getOrDefault(known.code(), Map.of()));
    }

    private static CheckedCell cell(IndicatorCells known, String period) {
        if (!known.existing().contains(period)) {
            return new CheckedCell(CheckedCell.State.NOT_EXISTING, null, null);
        }
        var saved = known.cells().get(period);
        return saved == null
                ? CheckedCell.EMPTY
                : new CheckedCell(CheckedCell.State.valueOf(saved.state()), saved.value(), saved.explanation());
    }

    /** Certified evaluations of organizations with the same main function: indicator → period → measures. */
    private Map<String, Map<String, List<BigDecimal>>> peers(EvaluationCase evaluation) {
        var alike = evaluations.ofCampaign(evaluation.campaignId()).stream()
                .filter(other -> !other.id().equals(evaluation.id()))
                .filter(other -> other.state().atLeast(EvaluationState.CERTIFIED))
                .filter(other -> other.mainFunction().equals(evaluation.mainFunction()))
                .map(EvaluationCase::id)
                .toList();
        Map<String, Map<String, List<BigDecimal>>> measures = new HashMap<>();
        if (alike.size() < CheckBounds.ILLUSTRATIVE.minimumPeers()) {
            return measures;
        }
        var all = cells.ofCampaign(evaluation.campaignId());
        for (var id : alike) {
            for (var known : all.getOrDefault(id, List.of())) {
                known.cells()
                        .values()
                        .forEach(cell -> measure(known.indicator().method(), cell)
                                .ifPresent(measure -> measures.computeIfAbsent(known.code(), code -> new HashMap<>())
                                        .computeIfAbsent(cell.period(), period -> new ArrayList<>())
                                        .add(measure)));
            }
        }
        return measures;
    }

    /** Own certified measures of years before the data years: indicator → year → measure. */
    private Map<String, Map<String, BigDecimal>> history(EvaluationCase evaluation) {
        Map<String, Map<String, BigDecimal>> history = new HashMap<>();
        for (var earlier : evaluations.earlierOf(evaluation)) {
            if (!earlier.state().atLeast(EvaluationState.CERTIFIED)) {
                continue;
            }
            for (var known : cells.of(earlier)) {
                known.cells().values().stream()
                        .filter(cell -> cell.period().matches("[0-9]{4}")
                                && !evaluation.dataYears().contains(Integer.valueOf(cell.period())))
                        .forEach(cell -> measure(known.indicator().method(), cell)
                                .ifPresent(measure -> history.computeIfAbsent(known.code(), code -> new HashMap<>())
                                        .putIfAbsent(cell.period(), measure)));
            }
        }
        return history;
    }

    private static java.util.Optional<BigDecimal> measure(Method method, CellFact cell) {
        return "REPORTED".equals(cell.state()) ? Measure.of(method, cell.value()) : java.util.Optional.empty();
    }
}
