package vn.hanoi.sti.run;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.classification.Standings;
import vn.hanoi.sti.engine.criteria.Grade;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Keeps runs, shows them, compares them. */
@ApplicationScoped
class RunService {
    private final Evaluations evaluations;
    private final Standings standings;
    private final RunRepository runs;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    RunService(
            Evaluations evaluations,
            Standings standings,
            RunRepository runs,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.evaluations = evaluations;
        this.standings = standings;
        this.runs = runs;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    RunList list(UUID campaignId) {
        var viewer = viewers.current();
        var visible = visible(campaignId, viewer);
        var barred = visible.size() < evaluations.ofCampaign(campaignId).size();
        var actions = viewer.can(Permissions.RUN_WRITE) && !barred
                ? List.of("START_PRELIMINARY", "START_FINAL")
                : List.<String>of();
        var rows = runs.ofCampaign(campaignId);
        // Reading manifests takes time: only for the few who may not know of every evaluation.
        return new RunList(
                barred
                        ? rows.stream()
                                .map(row -> row(runs.find(row.id()).orElseThrow(), visible))
                                .toList()
                        : rows,
                actions);
    }

    @Transactional
    RunView start(UUID campaignId, RunKind kind) {
        var viewer = viewers.current();
        // All of the campaign: a run is the campaign's, and nobody keeps one of what a conflict of interest bars to
        // them.
        var all = evaluations.ofCampaign(campaignId);
        if (visible(campaignId, viewer).size() < all.size()) {
            throw Problem.forbidden();
        }
        var number = runs.nextNumber(campaignId);
        var included = all.stream().filter(one -> scored(one, kind)).toList();
        var others = all.stream().filter(one -> !scored(one, kind)).toList();
        require(kind, included, others);
        var scored = standings.scored(campaignId, included, viewer);
        var unsettled = RunManifest.unsettled(scored);
        if (!unsettled.isEmpty()) {
            throw Problem.unprocessable(
                    "run.flags.unsettled", "Some indicators have to be settled before a run.", unsettled);
        }
        var manifest = RunManifest.write(campaignId, number, kind, scored, others);
        var run = RunEntity.of(campaignId, number, kind, manifest, included.size(), viewer, moments.now());
        runs.persist(run);
        audit.record(AuditEvent.of(
                "run.kept",
                "classification-run",
                run.id(),
                1L,
                Map.of(
                        "campaign", campaignId.toString(),
                        "number", Integer.toString(number),
                        "kind", kind.name(),
                        "graded", Integer.toString(included.size()),
                        "digest", run.digest())));
        return view(run, viewer);
    }

    private static boolean scored(EvaluationCase evaluation, RunKind kind) {
        var least = kind == RunKind.FINAL ? EvaluationState.APPROVED : EvaluationState.SCORED;
        return evaluation.state().compareTo(least) >= 0;
    }

    private static void require(RunKind kind, List<EvaluationCase> included, List<EvaluationCase> others) {
        if (kind == RunKind.FINAL && !others.isEmpty()) {
            throw Problem.conflict("run.not-approved", "A final run needs every grade approved.")
                    .withErrors(others.stream()
                            .map(one -> ProblemError.at(
                                    "/kind",
                                    "run.not-approved.one",
                                    Map.of(
                                            "organization", one.organizationName(),
                                            "evaluationId", one.id().toString(),
                                            "state", one.state().name())))
                            .toList());
        }
        if (included.isEmpty()) {
            throw Problem.conflict("run.nothing-scored", "Nothing of the campaign is scored yet.");
        }
    }

    @Transactional
    RunView get(UUID id) {
        var viewer = viewers.current();
        return view(found(id, viewer), viewer);
    }

    /** The manifest as kept, byte for byte; it holds figures of the whole campaign. */
    @Transactional
    String manifest(UUID id) {
        var viewer = viewers.current();
        var run = found(id, viewer);
        // A file cannot leave out what a conflict of interest bars.
        if (!visible(run.campaignId(), viewer).containsAll(read(run).all())) {
            throw Problem.forbidden();
        }
        left("run.exported", run);
        return run.manifest();
    }

    /** @throws Problem 404 when the run does not hold the evaluation, or the viewer may not see it */
    @Transactional
    JsonNode exported(UUID id, UUID evaluation) {
        var viewer = viewers.current();
        var run = found(id, viewer);
        if (!visible(run.campaignId(), viewer).contains(evaluation)) {
            throw Problem.notFound();
        }
        var exported = read(run).exported(evaluation).orElseThrow(Problem::notFound);
        left("run.exported", run);
        return exported;
    }

    /** Figures of a whole campaign leave the house. */
    private void left(String action, RunEntity run) {
        audit.record(AuditEvent.of(
                action,
                "classification-run",
                run.id(),
                1L,
                Map.of("number", Integer.toString(run.number()), "digest", run.digest())));
    }

    @Transactional
    RunComparison compare(UUID id, UUID with) {
        var viewer = viewers.current();
        var after = found(id, viewer);
        var before = found(with, viewer);
        if (!after.campaignId().equals(before.campaignId())) {
            throw Problem.unprocessable(
                    "run.other-campaign",
                    "Runs of one campaign are compared.",
                    List.of(ProblemError.at("#query/with", "run.other-campaign")));
        }
        if (before.number() > after.number()) {
            var later = before;
            before = after;
            after = later;
        }
        var visible = visible(after.campaignId(), viewer);
        return new RunComparing(viewer.can(Permissions.DATA_READ))
                .compare(row(before, visible), read(before), row(after, visible), read(after), visible);
    }

    private RunEntity found(UUID id, Viewer viewer) {
        var run = runs.find(id).orElseThrow(Problem::notFound);
        visible(run.campaignId(), viewer);
        return run;
    }

    /** Evaluations of a campaign that the viewer may see. */
    private Set<UUID> visible(UUID campaignId, Viewer viewer) {
        var visible = evaluations.visibleOfCampaign(campaignId, viewer);
        if (visible.isEmpty()) {
            throw Problem.notFound();
        }
        return visible.stream().map(EvaluationCase::id).collect(Collectors.toSet());
    }

    private RunView view(RunEntity run, Viewer viewer) {
        var manifest = read(run);
        var visible = visible(run.campaignId(), viewer);
        var items = manifest.evaluations(visible).values().stream()
                .map(RunManifest::graded)
                .toList();
        var set = manifest.set();
        var grades = new ArrayList<>(set.grades().stream().map(Grade::code).toList());
        grades.add(EvaluationResult.NOT_GRADED);
        return new RunView(
                row(run, visible),
                set.code(),
                set.version(),
                manifest.text("criteriaSetDigest"),
                manifest.text("engineVersion"),
                grades.stream()
                        .map(grade -> new RunView.GradeTally(grade, (int) items.stream()
                                .filter(item -> item.grade().equals(grade))
                                .count()))
                        .toList(),
                (int) items.stream()
                        .filter(item -> "PROVISIONAL".equals(item.status()))
                        .count(),
                items,
                manifest.notIncluded(visible));
    }

    /** The count, too, knows nothing of what a conflict of interest bars. */
    private RunRow row(RunEntity run, Set<UUID> visible) {
        return run.row().holding(read(run).evaluations(visible).size());
    }

    private RunManifest read(RunEntity run) {
        return RunManifest.read(run.id(), run.manifest(), run.digest());
    }
}
