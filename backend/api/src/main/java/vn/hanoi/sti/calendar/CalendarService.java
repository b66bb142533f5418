package vn.hanoi.sti.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.workday.LegalCalendars;

/** Shows a person the deadlines of some time. */
@ApplicationScoped
class CalendarService {
    private static final int LONGEST_YEARS = 6;

    private final LegalDuties duties;
    private final CityPlanDuties plan;
    private final LegalCalendars calendars;
    private final Viewers viewers;
    private final Moments moments;
    private final int soon;

    CalendarService(
            LegalDuties duties,
            CityPlanDuties plan,
            LegalCalendars calendars,
            Viewers viewers,
            Moments moments,
            @ConfigProperty(name = "sti.calendar.soon") int soon) {
        this.duties = duties;
        this.plan = plan;
        this.calendars = calendars;
        this.viewers = viewers;
        this.moments = moments;
        this.soon = soon;
    }

    @Transactional
    CalendarView between(LocalDate from, LocalDate to) {
        var viewer = viewers.current();
        if (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw Problem.unreadable("calendar.range", "The last day follows the first, within six years.")
                    .withErrors(List.of(ProblemError.at("#query/to", "calendar.range")));
        }
        var today = moments.today();
        return new CalendarView(
                today,
                moments.actualToday(),
                from,
                to,
                calendars.rules().before(),
                calendars.rules().daysOff(),
                duties.between(from, to, viewer).stream()
                        .map(duty -> CalendarRows.row(duty, today, soon, LegalDuties.isOf(duty, viewer)))
                        .toList(),
                plan.standing().stream().map(CalendarRows::standing).toList());
    }
}
