package vn.hanoi.sti.engine.check;

import static vn.hanoi.sti.engine.check.CheckRule.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.scoring.ValueRules;

/** Rules that need nothing but one cell, so that a spreadsheet can apply them row by row. */
public final class CellChecks {
    private CellChecks() {}

    /** All findings of a cell, errors first; never throws. */
    public static List<CheckFinding> check(Indicator indicator, String period, CheckedCell cell) {
        var rubric = indicator.method() instanceof Method.Rubric;
        var found = new ArrayList<CheckFinding>();
        switch (cell.state()) {
            case NOT_EXISTING -> {}
            case EMPTY -> found.add(of(rubric ? STATEMENT_MISSING : VALUE_MISSING, indicator, period, Map.of()));
            case NOT_REPORTED -> found.add(of(VALUE_NOT_REPORTED, indicator, period, Map.of()));
            case NOT_APPLICABLE -> found.add(of(VALUE_NOT_APPLICABLE, indicator, period, Map.of()));
            case REPORTED -> {
                if (rubric) {
                    if (!cell.explained()) {
                        found.add(of(STATEMENT_MISSING, indicator, period, Map.of()));
                    }
                } else {
                    figures(indicator, period, cell.value(), found);
                }
            }
        }
        return found;
    }

    private static void figures(Indicator indicator, String period, JsonNode value, List<CheckFinding> found) {
        var gaps = ValueRules.checkFigures(indicator, value);
        if (!gaps.isEmpty()) {
            gaps.forEach(gap -> found.add(
                    of(VALUE_INVALID, indicator, period, Map.of("gap", gap.code(), "pointer", gap.pointer()))));
            return;
        }
        switch (indicator.method()) {
            case Method.Bands bands -> ratio(indicator, period, value, found);
            case Method.WeightedCount count -> fte(indicator, period, value, found);
            case Method.PeerBands money -> fte(indicator, period, value, found);
            case Method.Change change -> {
                if (zero(Measure.number(value, "before"))) {
                    found.add(of(BASELINE_ZERO, indicator, period, Map.of()));
                }
            }
            case Method.Checklist items -> {
                if (zero(Measure.number(value, "applicable"))) {
                    found.add(of(DENOMINATOR_ZERO, indicator, period, Map.of()));
                }
            }
            case Method.Target target -> {
                if (Measure.number(value, "target").isEmpty()) {
                    found.add(of(TARGET_ABSENT, indicator, period, Map.of()));
                }
            }
            case Method.Rubric none -> {}
        }
    }

    private static void ratio(Indicator indicator, String period, JsonNode value, List<CheckFinding> found) {
        var numerator = Measure.number(value, "numerator");
        var denominator = Measure.number(value, "denominator");
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return;
        }
        if (zero(denominator)) {
            found.add(of(DENOMINATOR_ZERO, indicator, period, Map.of()));
        } else if (indicator.unit().strip().equals("%") && numerator.get().compareTo(denominator.get()) > 0) {
            found.add(of(
                    partOfWhole(indicator) ? SHARE_ABOVE_WHOLE : RATIO_ABOVE_WHOLE,
                    indicator,
                    period,
                    Map.of(
                            "numerator",
                            numerator.get().toPlainString(),
                            "denominator",
                            denominator.get().toPlainString())));
        }
    }

    /** "Tỷ lệ" and "tỷ trọng" are parts of a whole; other percentages, such as of a plan or a norm, may exceed 100. */
    private static boolean partOfWhole(Indicator indicator) {
        var name = indicator.vi().strip().toLowerCase(java.util.Locale.ROOT);
        return name.startsWith("tỷ lệ") || name.startsWith("tỷ trọng");
    }

    private static void fte(Indicator indicator, String period, JsonNode value, List<CheckFinding> found) {
        var fte = Measure.number(value, "fte");
        if (fte.isEmpty() || zero(fte)) {
            found.add(of(FTE_ZERO, indicator, period, Map.of()));
        }
    }

    private static boolean zero(Optional<BigDecimal> number) {
        return number.isPresent() && number.get().signum() == 0;
    }

    private static CheckFinding of(CheckRule rule, Indicator indicator, String period, Map<String, String> params) {
        return new CheckFinding(rule, indicator.code(), period, params);
    }
}
