package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.ADMINISTRATOR;

import java.util.Map;

/** Enters the days off by which deadlines are counted, of years that nobody has entered yet. */
final class DaysOffStep {
    private final Desk desk;

    DaysOffStep(Desk desk) {
        this.desk = desk;
    }

    void run() {
        for (var year : desk.data().daysOff()) {
            var path = "/calendar-years/" + year.year();
            var now = desk.api().get(ADMINISTRATOR, path);
            // Who has read the real announcement knows better.
            if (now.text("source") == null) {
                desk.api()
                        .put(
                                ADMINISTRATOR,
                                path,
                                Map.of(
                                        "complete", year.complete(),
                                        "source", year.source(),
                                        "days", year.days()),
                                now.tag());
                desk.progress().done(ADMINISTRATOR, "ngày nghỉ, ngày làm bù năm " + year.year() + " (minh họa)");
            }
        }
    }
}
