package vn.hanoi.sti.calendar;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.workday.LegalCalendars;

/** Every dated duty of every source, as one viewer may see it. Runs in the caller's transaction. */
@ApplicationScoped
public class LegalDuties {
    private static final String PLAN = "CITY_PLAN/";

    private final List<DatedDuties> sources;
    private final LegalCalendars calendars;

    LegalDuties(@All List<DatedDuties> sources, LegalCalendars calendars) {
        this.sources = sources;
        this.calendars = calendars;
    }

    /** Those whose last day lies between these days, both inclusive, earliest first. */
    public List<DatedDuty> between(LocalDate from, LocalDate to, Viewer viewer) {
        var calendar = calendars.current();
        var replaced = sources.stream()
                .flatMap(source -> source.replaces().stream())
                .filter(prefix -> prefix.startsWith(PLAN))
                .toList();
        return sources.stream()
                .flatMap(source -> source.between(from, to, calendar, viewer).stream()
                        .filter(duty -> !(source instanceof CityPlanDuties)
                                || replaced.stream().noneMatch(duty.key()::startsWith)))
                .sorted(Comparator.comparing((DatedDuty duty) -> duty.deadline().last())
                        .thenComparing(DatedDuty::key))
                .toList();
    }

    /** Whether this person stands for who must act. */
    public static boolean isOf(DatedDuty duty, Viewer viewer) {
        return duty.responsible().agencyId() != null
                && viewer.standsFor(duty.responsible().agencyId());
    }
}
