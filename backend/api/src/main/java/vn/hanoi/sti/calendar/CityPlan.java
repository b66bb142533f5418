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
import vn.hanoi.sti.engine.calendar.Clause;
import vn.hanoi.sti.engine.calendar.Obligation;
import vn.hanoi.sti.engine.calendar.Timing;

/** The deadlines that the city plan and the neighbouring decrees name, as data: {@code /calendar/*.json}. */
@ApplicationScoped
class CityPlan {
    private static final List<String> FILES = List.of("/calendar/city-plan-2026.json", "/calendar/yearly-duties.json");

    private final List<Task> tasks;

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

    CityPlan(ObjectMapper json) {
        var read = new ArrayList<Task>();
        for (var file : FILES) {
            try (var stream = CityPlan.class.getResourceAsStream(file)) {
                var root = json.readTree(stream);
                root.required("tasks").forEach(task -> read.add(task(task, root)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file, unreadable);
            }
        }
        tasks = List.copyOf(read);
    }

    List<Task> tasks() {
        return tasks;
    }

    private static Task task(JsonNode task, JsonNode root) {
        var document = task.path("document").asText(root.path("document").asText());
        var department = task.path("department").asBoolean(false);
        var obligation = new Obligation(
                task.required("code").asText(),
                timing(task.required("timing")),
                new Clause(document, task.required("article").asText()),
                department ? "DEPARTMENT" : "OTHERS",
                task.required("consequence").asText());
        return new Task(
                obligation,
                root.path("year").asInt(0),
                task.required("title").asText(),
                task.required("wording").asText(),
                task.required("responsible").asText(),
                department,
                task.path("coordinating").textValue());
    }

    private static Timing timing(JsonNode timing) {
        if (timing.has("before")) {
            return new Timing.Before(LocalDate.parse(timing.get("before").asText()));
        }
        if (timing.has("onOrBefore")) {
            return new Timing.OnOrBefore(
                    LocalDate.parse(timing.get("onOrBefore").asText()));
        }
        if (timing.has("quarter")) {
            return new Timing.InQuarter(
                    timing.get("year").asInt(), timing.get("quarter").asInt());
        }
        if (timing.has("yearlyBefore")) {
            return new Timing.Yearly(
                    MonthDay.parse("--" + timing.get("yearlyBefore").asText()), true);
        }
        if (timing.has("yearly")) {
            return new Timing.Yearly(MonthDay.parse("--" + timing.get("yearly").asText()), false);
        }
        return new Timing.Standing();
    }
}
