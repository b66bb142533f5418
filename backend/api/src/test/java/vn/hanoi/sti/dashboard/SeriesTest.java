package vn.hanoi.sti.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.collection.CertifiedFigure;
import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.dashboard.SeriesVersions.Change;
import vn.hanoi.sti.engine.criteria.CriteriaGroup;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Criterion;
import vn.hanoi.sti.engine.criteria.Direction;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.criteria.Weight;
import vn.hanoi.sti.engine.number.Fraction;

/** A series over versions of its set, and where the numbers of several organizations lie. */
@Tag("fast")
class SeriesTest {
    private static final Method TARGET = new Method.Target(Direction.values()[0], Optional.empty());

    @Test
    void a_new_name_or_weight_is_marked_and_another_unit_or_method_breaks_the_line() {
        var versions = new TreeMap<Integer, PublishedSet>();
        versions.put(2023, set(1, indicator("Số bài báo", "bài", TARGET, 5)));
        versions.put(2024, set(1, indicator("Số bài báo", "bài", TARGET, 5)));
        versions.put(2025, set(2, indicator("Số công bố", "bài", TARGET, 6)));
        versions.put(2026, set(3, indicator("Số công bố", "bài/người", new Method.Checklist(Optional.empty()), 6)));
        versions.put(2027, set(4));
        versions.put(2028, set(5, indicator("Số công bố", "bài", new Method.Checklist(Optional.empty()), 6)));
        var found = SeriesVersions.of(versions, "C1");
        assertThat(found).extracting(SeriesVersions.Version::setVersion).containsExactly(1, 2, 3, 4, 5);
        assertThat(found).extracting(SeriesVersions.Version::firstYear).containsExactly(2023, 2025, 2026, 2027, 2028);
        assertThat(found)
                .extracting(SeriesVersions.Version::changed)
                .containsExactly(
                        List.of(),
                        List.of(Change.NAME, Change.WEIGHT),
                        List.of(Change.UNIT, Change.METHOD),
                        List.of(Change.ABSENT),
                        List.of(Change.UNIT));
        assertThat(found)
                .extracting(SeriesVersions.Version::comparable)
                .containsExactly(true, true, false, false, false);
    }

    @Test
    void a_median_is_exact_and_of_an_even_number_the_mean_of_the_two_in_the_middle() {
        assertThat(Spread.of(List.of())).isNull();
        var spread = Spread.of(List.of(Fraction.of(1), Fraction.of(1, 3), Fraction.of(7), Fraction.of(2)));
        assertThat(spread.count()).isEqualTo(4);
        assertThat(spread.lowest()).isEqualTo("1/3");
        assertThat(spread.lowestShown()).isEqualTo("0.33");
        assertThat(spread.median()).isEqualTo("3/2");
        assertThat(spread.highest()).isEqualTo("7");
        assertThat(Spread.of(List.of(Fraction.of(5))).median()).isEqualTo("5");
    }

    @Test
    void figures_of_a_year_say_by_which_newest_version_they_were_certified() {
        var older = UUID.randomUUID();
        var newer = UUID.randomUUID();
        var points = TrendPoints.figures(
                Map.of(
                        UUID.randomUUID(),
                        List.of(
                                new CertifiedFigure(2023, Fraction.of(4), older, 2025),
                                new CertifiedFigure(2024, Fraction.of(6), newer, 2026)),
                        UUID.randomUUID(),
                        List.of(new CertifiedFigure(2024, Fraction.of(8), older, 2025))),
                id -> id.equals(newer) ? 2 : 1);
        assertThat(points).extracting(TrendView.Figure::year).containsExactly(2023, 2024);
        assertThat(points).extracting(TrendView.Figure::setVersion).containsExactly(1, 2);
        assertThat(points.getLast().values().median()).isEqualTo("7");
        assertThat(points.getLast().values().count()).isEqualTo(2);
    }

    private static Indicator indicator(String vi, String unit, Method method, int weight) {
        return new Indicator(
                "C1",
                vi,
                "Publications",
                unit,
                IooiLevel.OUTPUT,
                method,
                new Weight.Single(BigDecimal.valueOf(weight)),
                "Danh mục");
    }

    private static PublishedSet set(int version, Indicator... indicators) {
        var own = Arrays.stream(indicators).filter(one -> one != null).toList();
        var set = new CriteriaSet(
                "PL1",
                version,
                Kind.ORGANIZATION,
                Optional.empty(),
                "I",
                "Bộ tiêu chí",
                "Criteria",
                List.of(),
                List.of(new CriteriaGroup(
                        "G", "Nhóm", "Group", List.of(new Criterion("C", "Tiêu chí", "Criterion", own)))));
        return new PublishedSet(UUID.randomUUID(), "PL1", version, "ORGANIZATION", true, "0", set);
    }
}
