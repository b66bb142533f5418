package vn.hanoi.sti.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.classification.Outcomes.Scores;
import vn.hanoi.sti.classification.ResultView.GroupScore;
import vn.hanoi.sti.classification.ResultView.IndicatorScore;
import vn.hanoi.sti.dashboard.HeatmapView.Cell;
import vn.hanoi.sti.dashboard.HeatmapView.CellState;
import vn.hanoi.sti.dashboard.HeatmapView.Column;
import vn.hanoi.sti.dashboard.HeatmapView.Group;
import vn.hanoi.sti.dashboard.HeatmapView.Row;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.engine.scoring.Flag;
import vn.hanoi.sti.evaluation.EvaluationCase;

/** Columns and rows of a heat map out of results. Pure. */
final class HeatmapRows {
    private HeatmapRows() {}

    static List<Group> groups(CriteriaSet set) {
        return set.groups().stream()
                .map(group -> new Group(
                        group.code(),
                        group.vi(),
                        group.en(),
                        group.criteria().stream()
                                .flatMap(criterion -> criterion.indicators().stream())
                                .map(one -> new Column(one.code(), one.vi(), one.en()))
                                .toList()))
                .toList();
    }

    /** @param scores null while the viewer may see no result */
    static Row row(EvaluationCase evaluation, Scores scores, List<Group> groups) {
        return new Row(
                evaluation.id(),
                evaluation.organizationId(),
                evaluation.organizationCode(),
                evaluation.organizationName(),
                evaluation.organizationNameEn(),
                List.copyOf(evaluation.functions().keySet()),
                evaluation.state(),
                scores != null && scores.sealed(),
                scores == null ? null : scores.grade(),
                scores == null ? null : scores.status(),
                scores == null ? null : scores.totalShown(),
                scores == null ? none(groups) : cells(scores, groups));
    }

    private static List<Cell> none(List<Group> groups) {
        var cells = new ArrayList<Cell>();
        for (var group : groups) {
            cells.add(Cell.without(group.code(), CellState.NO_RESULT));
            group.indicators().forEach(one -> cells.add(Cell.without(one.code(), CellState.NO_RESULT)));
        }
        return cells;
    }

    private static List<Cell> cells(Scores scores, List<Group> groups) {
        Map<String, IndicatorScore> ofIndicator =
                scores.indicators().stream().collect(Collectors.toMap(IndicatorScore::code, Function.identity()));
        Map<String, GroupScore> ofGroup =
                scores.groups().stream().collect(Collectors.toMap(GroupScore::code, Function.identity()));
        var cells = new ArrayList<Cell>();
        for (var group : groups) {
            var own = group.indicators().stream()
                    .map(one -> cell(one.code(), ofIndicator.get(one.code())))
                    .toList();
            cells.add(cell(group.code(), ofGroup.get(group.code()), own));
            cells.addAll(own);
        }
        return cells;
    }

    private static Cell cell(String code, GroupScore score, List<Cell> own) {
        if (score != null) {
            var missing = (int) own.stream()
                    .filter(one -> one.state() == CellState.NOT_COMPUTABLE)
                    .count();
            return new Cell(code, CellState.SCORED, score.percent(), score.percentShown(), missing);
        }
        var weighed = own.stream().anyMatch(one -> one.state() != CellState.NOT_WEIGHED);
        return Cell.without(code, weighed ? CellState.NOT_APPLICABLE : CellState.NOT_WEIGHED);
    }

    private static Cell cell(String code, IndicatorScore score) {
        if (score == null) {
            return Cell.without(code, CellState.NOT_WEIGHED);
        }
        if (score.share() == null) {
            return Cell.without(code, CellState.NOT_APPLICABLE);
        }
        if (score.flags().contains(Flag.NOT_COMPUTABLE.name())) {
            return Cell.without(code, CellState.NOT_COMPUTABLE);
        }
        var percent = NumberText.fraction(score.share()).orElseThrow().multiply(Exact.HUNDRED);
        return new Cell(code, CellState.SCORED, Exact.text(percent), Exact.shown(percent), null);
    }
}
