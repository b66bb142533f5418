package vn.hanoi.sti.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hanoi.sti.engine.calendar.CalendarDay.DayKind;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Which days a year can name. Pure. */
final class YearRules {
    static final int FIRST = 2000;
    static final int LAST = 2100;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private YearRules() {}

    static List<ProblemError> gaps(int year, SaveYear request) {
        var gaps = new ArrayList<ProblemError>();
        var seen = new HashSet<LocalDate>();
        for (var i = 0; i < request.days().size(); i++) {
            var said = request.days().get(i);
            var at = "/days/" + i + "/day";
            var params = Map.of("day", said.day().toString(), "year", Integer.toString(year));
            if (said.day().getYear() != year) {
                gaps.add(ProblemError.at(at, "calendar.day.other-year", params));
            }
            if (!seen.add(said.day())) {
                gaps.add(ProblemError.at(at, "calendar.day.twice", params));
            }
            var weekend = WEEKEND.contains(said.day().getDayOfWeek());
            if (said.kind() == DayKind.WORKING_DAY && !weekend) {
                gaps.add(ProblemError.at(at, "calendar.day.worked-anyway", params));
            }
            if (said.kind() == DayKind.DAY_OFF_IN_LIEU && weekend) {
                gaps.add(ProblemError.at(at, "calendar.day.off-anyway", params));
            }
        }
        return gaps;
    }
}
