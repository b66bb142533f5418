package vn.hanoi.sti.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import vn.hanoi.sti.cityplan.CityPlanStream;
import vn.hanoi.sti.cityplan.CityPlanTask;
import vn.hanoi.sti.cost.CostTableView.Column;
import vn.hanoi.sti.cost.CostTableView.Line;
import vn.hanoi.sti.cost.CostTableView.StreamSums;
import vn.hanoi.sti.cost.CostTableView.TaskLine;
import vn.hanoi.sti.cost.TaskCostsView.SourceLine;
import vn.hanoi.sti.cost.TaskCostsView.Warning;
import vn.hanoi.sti.cost.TaskCostsView.WarningCode;

/** Makes tables out of amounts. Pure. */
final class CostViews {
    private CostViews() {}

    static CostTableView table(List<CityPlanTask> tasks, Collection<CostAmount> amounts, LocalDate today) {
        var sums = new CostSums(amounts);
        var sources = sums.sources();
        var first = tasks.getFirst();
        return new CostTableView(
                first.year(),
                first.obligation().clause().document(),
                today,
                sources.stream().map(s -> new Column(s.source(), s.name())).toList(),
                tasks.stream()
                        .map(CityPlanTask::stream)
                        .distinct()
                        .map(stream -> stream(stream, tasks, sums, sources))
                        .toList(),
                line(sums, sources, one -> true),
                tasks.stream().flatMap(task -> warnings(task, amounts).stream()).toList());
    }

    private static StreamSums stream(
            CityPlanStream stream, List<CityPlanTask> tasks, CostSums sums, List<SourceName> sources) {
        var own = tasks.stream().filter(task -> task.stream() == stream).toList();
        var codes = own.stream().map(CityPlanTask::code).toList();
        return new StreamSums(
                stream,
                own.stream()
                        .map(task -> new TaskLine(
                                task.code(),
                                task.title(),
                                line(sums, sources, one -> one.task().equals(task.code()))))
                        .toList(),
                line(sums, sources, one -> codes.contains(one.task())));
    }

    private static Line line(CostSums sums, List<SourceName> sources, Predicate<CostAmount> wanted) {
        return new Line(
                sources.stream()
                        .map(source -> sums.of(wanted.and(one -> one.source().equals(source))))
                        .toList(),
                sums.of(wanted));
    }

    static List<SourceLine> lines(Collection<CostAmount> ofTask) {
        var sums = new CostSums(ofTask);
        return sums.sources().stream()
                .map(source -> new SourceLine(
                        source.source(),
                        source.name(),
                        sums.of(one -> one.source().equals(source))))
                .toList();
    }

    static List<Warning> warnings(CityPlanTask task, Collection<CostAmount> amounts) {
        var own = amounts.stream().filter(one -> one.task().equals(task.code())).toList();
        var warnings = new ArrayList<Warning>();
        for (var line : lines(own)) {
            var sum = line.sum();
            if (sum.isOver()) {
                var code = sum.estimate() == 0 ? WarningCode.NO_ESTIMATE : WarningCode.OVER_ESTIMATE;
                warnings.add(new Warning(code, task.code(), line.source(), line.sourceName(), -sum.remaining()));
            }
            if (!line.source().isState() && !task.otherSources()) {
                warnings.add(new Warning(
                        WarningCode.SOURCE_NOT_FORESEEN,
                        task.code(),
                        line.source(),
                        line.sourceName(),
                        Math.addExact(sum.estimate(), sum.spent())));
            }
        }
        return warnings;
    }
}
