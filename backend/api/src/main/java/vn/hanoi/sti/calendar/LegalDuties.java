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
        return of(sources, from, to, viewer);
    }

    /** The same without those of dossiers: for who learns of them by the step that a dossier is at. */
    List<DatedDuty> withoutDossiers(LocalDate from, LocalDate to, Viewer viewer) {
        var others = sources.stream()
                .filter(source -> !(source instanceof EvaluationDuties))
                .toList();
        return of(others, from, to, viewer);
    }

    private List<DatedDuty> of(List<DatedDuties> asked, LocalDate from, LocalDate to, Viewer viewer) {
        var calendar = calendars.current();
        var replaced = sources.stream()
                .flatMap(source -> source.replaces().stream())
                .filter(prefix -> prefix.startsWith(PLAN))
                .toList();
        return asked.stream()
                .flatMap(source -> source.between(from, to, calendar, viewer).stream()
                        .filter(duty -> !(source instanceof CityPlanDuties)
                                || replaced.stream().noneMatch(duty.key()::startsWith)))
                .sorted(Comparator.comparing((DatedDuty duty) -> duty.deadline().last())
                        .thenComparing(DatedDuty::key))
                .toList();
    }

    /** Whether this person stands for who must act, or for the body that leads what is to be evaluated and so has a part. */
    public static boolean concerns(DatedDuty duty, Viewer viewer) {
        return isOf(duty, viewer) || duty.led() != null && viewer.standsFor(duty.led());
    }

    /** Whether this person stands for who must act. */
    public static boolean isOf(DatedDuty duty, Viewer viewer) {
        return duty.responsible().agencyId() != null
                && viewer.standsFor(duty.responsible().agencyId());
    }
}
