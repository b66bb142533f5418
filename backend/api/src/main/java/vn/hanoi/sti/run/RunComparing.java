package vn.hanoi.sti.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.engine.comparison.Comparing;
import vn.hanoi.sti.engine.comparison.InputChange;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.engine.scoring.PreparedSet;
import vn.hanoi.sti.run.RunComparison.Change;
import vn.hanoi.sti.run.RunComparison.Changed;
import vn.hanoi.sti.run.RunView.Graded;

/** Two kept runs beside each other, from their manifests alone. */
final class RunComparing {
    private final boolean figures;

    /** @param figures whether the reader may see figures, and not only what they do */
    RunComparing(boolean figures) {
        this.figures = figures;
    }

    RunComparison compare(RunRow before, RunManifest was, RunRow after, RunManifest is, Set<UUID> visible) {
        var setBefore = PreparedSet.of(was.set());
        var setAfter = PreparedSet.of(is.set());
        var earlier = was.evaluations(visible);
        var later = is.evaluations(visible);
        var items = new ArrayList<Changed>();
        var added = new ArrayList<Graded>();
        var unchanged = 0;
        for (var entry : later.entrySet()) {
            var old = earlier.get(entry.getKey());
            if (old == null) {
                added.add(RunManifest.graded(entry.getValue()));
                continue;
            }
            var changes = Comparing.of(setBefore, input(old), setAfter, input(entry.getValue()));
            if (changes.isEmpty()) {
                unchanged++;
            } else {
                items.add(changed(
                        RunManifest.graded(old),
                        RunManifest.graded(entry.getValue()),
                        changes.stream().map(this::change).toList()));
            }
        }
        var removed = earlier.entrySet().stream()
                .filter(entry -> !later.containsKey(entry.getKey()))
                .map(entry -> RunManifest.graded(entry.getValue()))
                .toList();
        return new RunComparison(before, after, unchanged, items, added, removed);
    }

    private static EvaluationInput input(JsonNode one) {
        return EvaluationInput.read(one.at("/manifest/input")).input().orElseThrow();
    }

    private static Changed changed(Graded was, Graded is, List<Change> changes) {
        return new Changed(
                is.evaluationId(),
                is.organizationCode(),
                is.organizationName(),
                was.grade(),
                is.grade(),
                was.totalShown(),
                is.totalShown(),
                !was.grade().equals(is.grade()),
                changes);
    }

    private Change change(InputChange change) {
        var effect = change.effect();
        return new Change(
                change.area().name(),
                change.indicator().orElse(null),
                shown(change.before()),
                shown(change.after()),
                effect.points().map(Exact::text).orElse(null),
                effect.points().map(Exact::shown).orElse(null),
                effect.total().map(Exact::text).orElse(null),
                effect.total().map(Exact::shown).orElse(null),
                effect.grade().orElse(EvaluationResult.NOT_GRADED),
                effect.turns());
    }

    private String shown(Optional<JsonNode> value) {
        return figures ? value.map(JsonNode::toString).orElse(null) : null;
    }
}
