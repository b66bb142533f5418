package vn.hanoi.sti.dashboard;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.hanoi.sti.dashboard.HeatmapView.Cell;
import vn.hanoi.sti.dashboard.HeatmapView.Group;
import vn.hanoi.sti.dashboard.HeatmapView.Row;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.store.TextSearch;

/** What narrows and orders the heat map, on the screen and in the file alike. */
public class HeatmapQuery {
    @QueryParam("function")
    @Size(max = 10)
    @Parameter(description = "Only organizations with this function")
    public String function;

    @QueryParam("grade")
    @Size(max = 20)
    @Parameter(description = "Only organizations with this grade, as far as it may be seen")
    public String grade;

    @QueryParam("sort")
    @Size(max = 50)
    @Parameter(
            description =
                    "name, code, grade, total, or the code of a group or an indicator; '-' before it for descending")
    public String sort;

    /**
     * The rows that stay, ordered. What has no number comes last in either direction.
     *
     * @throws Problem 400 for a column that the set does not have
     */
    List<Row> apply(List<Row> rows, List<Group> groups) {
        return rows.stream()
                .filter(row -> function == null || row.functions().contains(function))
                .filter(row -> grade == null || grade.equals(row.grade()))
                .sorted(order(groups)
                        .thenComparing(Row::organizationName, TextSearch.vietnameseOrder())
                        .thenComparing(Row::evaluationId))
                .toList();
    }

    private Comparator<Row> order(List<Group> groups) {
        var asked = sort == null || sort.isBlank() ? "name" : sort.trim();
        var descending = asked.startsWith("-");
        var name = descending ? asked.substring(1) : asked;
        return switch (name) {
            case "name" ->
                turned(Comparator.comparing(Row::organizationName, TextSearch.vietnameseOrder()), descending);
            case "code" -> turned(Comparator.comparing(Row::organizationCode), descending);
            case "grade" -> lastWithout(Row::grade, descending);
            case "total" -> lastWithout(row -> number(row.totalShown()), descending);
            default -> {
                if (!known(name, groups)) {
                    throw unknown(name);
                }
                yield lastWithout(row -> percent(row.cell(name)), descending);
            }
        };
    }

    private static <T extends Comparable<T>> Comparator<Row> lastWithout(
            java.util.function.Function<Row, T> of, boolean descending) {
        Comparator<T> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(of, Comparator.nullsLast(values));
    }

    private static Comparator<Row> turned(Comparator<Row> order, boolean descending) {
        return descending ? order.reversed() : order;
    }

    private static Fraction percent(Cell cell) {
        return number(cell.percent());
    }

    private static Fraction number(String text) {
        return text == null ? null : NumberText.fraction(text).orElseThrow();
    }

    private static boolean known(String name, List<Group> groups) {
        return groups.stream()
                .anyMatch(group -> group.code().equals(name)
                        || group.indicators().stream()
                                .anyMatch(one -> one.code().equals(name)));
    }

    private static Problem unknown(String name) {
        return Problem.unreadable("request.query.invalid", "This list cannot be ordered so.")
                .withErrors(List.of(ProblemError.at(
                        "#query/sort",
                        "request.sort.unknown",
                        Map.of("name", name, "allowed", "name, code, grade, total"))));
    }
}
