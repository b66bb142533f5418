package vn.hanoi.sti.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hanoi.sti.cityplan.CityPlanTask;
import vn.hanoi.sti.cityplan.CityPlans;
import vn.hanoi.sti.engine.calendar.Clause;
import vn.hanoi.sti.engine.calendar.Obligation;
import vn.hanoi.sti.engine.calendar.Timing;

/** The deadlines that the city plan names, and those that the decrees around it do: {@code /calendar/yearly-duties.json}. */
@ApplicationScoped
class CityPlan {
    private static final String YEARLY = "/calendar/yearly-duties.json";

    private final CityPlans plans;
    private final List<Task> yearly;

    /**
     * One line of a task table.
     *
     * @param planYear 0 for a duty of every year
     * @param department whether the department of science and technology must act
     */
    record Task(
            Obligation obligation,
            int planYear,
            String title,
            String wording,
            String responsible,
            boolean department,
            String coordinating) {
        String key(LocalDate last) {
            return planYear == 0
                    ? "YEARLY/" + last.getYear() + "/" + obligation.code()
                    : "CITY_PLAN/" + planYear + "/" + obligation.code();
        }
    }

    CityPlan(CityPlans plans, ObjectMapper json) {
        this.plans = plans;
        var read = new ArrayList<Task>();
        try (var stream = CityPlan.class.getResourceAsStream(YEARLY)) {
            json.readTree(stream).required("tasks").forEach(task -> read.add(task(task)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(YEARLY, unreadable);
        }
        yearly = List.copyOf(read);
    }

    /** Runs in the caller's transaction. */
    List<Task> tasks() {
        return Stream.concat(plans.tasks().stream().map(CityPlan::task), yearly.stream())
                .toList();
    }

    private static Task task(CityPlanTask task) {
        return new Task(
                task.obligation(),
                task.year(),
                task.title(),
                task.wording(),
                task.responsible(),
                task.department(),
                task.coordinating());
    }

    private static Task task(JsonNode task) {
        var department = task.path("department").asBoolean(false);
        var obligation = new Obligation(
                task.required("code").asText(),
                timing(task.required("timing")),
                new Clause(
                        task.required("document").asText(),
                        task.required("article").asText()),
                department ? "DEPARTMENT" : "OTHERS",
                task.required("consequence").asText());
        return new Task(
                obligation,
                0,
                task.required("title").asText(),
                task.required("wording").asText(),
                task.required("responsible").asText(),
                department,
                task.path("coordinating").textValue());
    }

    private static Timing timing(JsonNode timing) {
        if (timing.has("yearlyBefore")) {
            return new Timing.Yearly(
                    MonthDay.parse("--" + timing.get("yearlyBefore").asText()), true);
        }
        return new Timing.Yearly(MonthDay.parse("--" + timing.required("yearly").asText()), false);
    }
}
