package vn.hanoi.sti.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.hanoi.sti.catalogue.YearlyLists;
import vn.hanoi.sti.evaluation.Evaluations;

/**
 * A task that asks for a yearly list is done on the day of the decision that approves it; grading and report of organizations,
 * when the last evaluation of the year has its grade, and its approved result.
 */
@ApplicationScoped
class WorkFacts implements TaskFacts {
    private static final Map<String, String> LISTS =
            Map.of("TC-1", "ORGANIZATION", "KH-1", "PLAN", "CT-1", "PROGRAMME", "CS-1", "POLICY");

    private final YearlyLists lists;
    private final Evaluations evaluations;

    WorkFacts(YearlyLists lists, Evaluations evaluations) {
        this.lists = lists;
        this.evaluations = evaluations;
    }

    @Override
    public Map<String, LocalDate> doneIn(int planYear) {
        var done = new HashMap<String, LocalDate>();
        LISTS.forEach((task, kind) -> lists.approvedOn(kind, planYear).ifPresent(day -> done.put(task, day)));
        evaluations.allDecidedOn("ORGANIZATION", planYear, true).ifPresent(day -> done.put("TC-2", day));
        evaluations.allDecidedOn("ORGANIZATION", planYear, false).ifPresent(day -> done.put("TC-3", day));
        return done;
    }
}
