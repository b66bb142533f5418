package vn.hanoi.sti.workday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.engine.calendar.CountingRules;
import vn.hanoi.sti.engine.calendar.LegalCalendar;
import vn.hanoi.sti.engine.calendar.WorkingCalendar;

/** The calendar by which every room derives its deadlines. Runs in the caller's transaction. */
@ApplicationScoped
public class LegalCalendars {
    private final EntityManager database;
    private final CountingRules rules;

    LegalCalendars(
            EntityManager database,
            @ConfigProperty(name = "sti.calendar.before") CountingRules.BeforeRule before,
            @ConfigProperty(name = "sti.calendar.days-off") CountingRules.DayOffRule daysOff) {
        this.database = database;
        this.rules = new CountingRules(before, daysOff);
    }

    /** The calendar as it is entered now. */
    public LegalCalendar current() {
        var years = years().stream()
                .filter(YearEntity::complete)
                .map(YearEntity::year)
                .collect(Collectors.toUnmodifiableSet());
        var days = days().stream().map(DayEntity::day).toList();
        return new LegalCalendar(new WorkingCalendar(days, years), rules);
    }

    /** The rules of counting of this deployment. */
    public CountingRules rules() {
        return rules;
    }

    List<YearEntity> years() {
        return database.createQuery("from YearEntity y order by y.year", YearEntity.class)
                .getResultList();
    }

    List<DayEntity> days() {
        return database.createQuery("from DayEntity d order by d.day", DayEntity.class)
                .getResultList();
    }
}
