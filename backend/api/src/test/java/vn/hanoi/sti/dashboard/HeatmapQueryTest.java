package vn.hanoi.sti.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.dashboard.HeatmapView.Cell;
import vn.hanoi.sti.dashboard.HeatmapView.CellState;
import vn.hanoi.sti.dashboard.HeatmapView.Group;
import vn.hanoi.sti.dashboard.HeatmapView.Row;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.shared.problem.Problem;

/** Order and filter of the heat map, on exact numbers. */
@Tag("fast")
class HeatmapQueryTest {
    private static final List<Group> GROUPS =
            List.of(new Group("G", "Nhóm", "Group", List.of(new HeatmapView.Column("G-1", "Một", "One"))));
    private static final List<Row> ROWS = List.of(
            row("Đào tạo", "B", "9.50", scored("19/2")),
            row("An toàn", null, null, Cell.without("G", CellState.NO_RESULT)),
            row("Bảo tàng", "A", "80.00", scored("0")),
            row("Công nghệ", "A", "70.00", Cell.without("G", CellState.NOT_APPLICABLE)),
            row("Địa chất", "C", "50.00", scored("29/3")));

    @Test
    void nothing_comes_last_in_either_direction_and_numbers_are_compared_as_numbers() {
        assertThat(names("G", null, null)).containsExactly("Bảo tàng", "Đào tạo", "Địa chất", "An toàn", "Công nghệ");
        assertThat(names("-G", null, null)).containsExactly("Địa chất", "Đào tạo", "Bảo tàng", "An toàn", "Công nghệ");
        assertThat(names("-total", null, null))
                .containsExactly("Bảo tàng", "Công nghệ", "Địa chất", "Đào tạo", "An toàn");
        assertThat(names("grade", null, null))
                .containsExactly("Bảo tàng", "Công nghệ", "Đào tạo", "Địa chất", "An toàn");
        assertThat(names(null, null, null)).containsExactly("An toàn", "Bảo tàng", "Công nghệ", "Đào tạo", "Địa chất");
    }

    @Test
    void function_and_grade_narrow_and_an_unknown_column_is_refused() {
        assertThat(names("name", "AR", "A")).containsExactly("Bảo tàng", "Công nghệ");
        assertThat(names("name", "BR", null)).isEmpty();
        assertThatThrownBy(() -> names("-G-2", null, null)).isInstanceOf(Problem.class);
    }

    private static List<String> names(String sort, String function, String grade) {
        var query = new HeatmapQuery();
        query.sort = sort;
        query.function = function;
        query.grade = grade;
        return query.apply(ROWS, GROUPS).stream().map(Row::organizationName).toList();
    }

    private static Cell scored(String percent) {
        return new Cell("G", CellState.SCORED, percent, "0.00", 0);
    }

    private static Row row(String name, String grade, String total, Cell cell) {
        return new Row(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "TC",
                name,
                null,
                List.of("AR"),
                EvaluationState.APPRAISING,
                false,
                grade,
                null,
                total,
                List.of(cell));
    }
}
