package vn.hanoi.sti.workday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.engine.calendar.CalendarDay;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Shows and replaces the days off of a year; every deadline that depends on them is derived anew at its next reading. */
@ApplicationScoped
class YearService {
    private final LegalCalendars calendars;
    private final EntityManager database;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    YearService(LegalCalendars calendars, EntityManager database, Viewers viewers, AuditLog audit, Moments moments) {
        this.calendars = calendars;
        this.database = database;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    YearView.All all() {
        var viewer = viewers.current();
        var days = calendars.days().stream()
                .map(DayEntity::day)
                .collect(Collectors.groupingBy(day -> day.day().getYear()));
        return new YearView.All(
                calendars.rules().before(),
                calendars.rules().daysOff(),
                calendars.years().stream()
                        .map(year -> view(year, days.getOrDefault(year.year(), List.of()), viewer))
                        .toList());
    }

    /** A year of which nothing was entered yet is an empty one of version 0. */
    @Transactional
    YearView get(int year) {
        var viewer = viewers.current();
        known(year);
        var found = database.find(YearEntity.class, year);
        return found == null
                ? new YearView(year, false, null, List.of(), null, null, 0, actions(viewer))
                : view(found, days(year), viewer);
    }

    @Transactional
    YearView save(int year, long expected, SaveYear request) {
        var viewer = viewers.current();
        known(year);
        var found = database.find(YearEntity.class, year, LockModeType.PESSIMISTIC_WRITE);
        Versions.check(expected, found == null ? 0 : found.version());
        var gaps = YearRules.gaps(year, request);
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("calendar.invalid", "These days off cannot be.", gaps);
        }
        var before = found == null ? List.<CalendarDay>of() : days(year);
        var saved = found == null ? YearEntity.of(year) : found;
        saved.save(request.complete(), request.source().strip(), viewer, moments.now());
        if (found == null) {
            database.persist(saved);
        }
        database.flush();
        database.createQuery("delete from DayEntity d where d.year = :year")
                .setParameter("year", year)
                .executeUpdate();
        var after = request.days().stream().map(SaveYear.Day::said).toList();
        after.forEach(day -> database.persist(DayEntity.of(day)));
        database.flush();
        audit.record(AuditEvent.of(
                        "calendar.year-saved",
                        "calendar-year",
                        Integer.toString(year),
                        saved.version(),
                        Map.of(
                                "complete", request.complete().toString(),
                                "added", text(without(after, before)),
                                "removed", text(without(before, after))))
                .because(request.source().strip()));
        return view(saved, days(year), viewer);
    }

    private static void known(int year) {
        if (year < YearRules.FIRST || year > YearRules.LAST) {
            throw Problem.notFound();
        }
    }

    private static List<CalendarDay> without(List<CalendarDay> all, List<CalendarDay> others) {
        return all.stream().filter(day -> !others.contains(day)).toList();
    }

    private static String text(List<CalendarDay> days) {
        return days.stream()
                .map(day -> day.day() + " " + day.kind() + " " + day.name())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** Not the rows themselves: a day that stays is deleted and entered again, and must not be known twice. */
    private List<CalendarDay> days(int year) {
        return database.createQuery(
                        "select new vn.hanoi.sti.engine.calendar.CalendarDay(d.day, d.kind, d.name) from DayEntity d"
                                + " where d.year = :year order by d.day",
                        CalendarDay.class)
                .setParameter("year", year)
                .getResultList();
    }

    private static YearView view(YearEntity year, List<CalendarDay> days, Viewer viewer) {
        return new YearView(
                year.year(),
                year.complete(),
                year.source(),
                days.stream().map(SaveYear.Day::of).toList(),
                year.changedByName(),
                year.changedAt(),
                year.version(),
                actions(viewer));
    }

    private static List<String> actions(Viewer viewer) {
        return viewer.can(Permissions.CALENDAR_WRITE) ? List.of("SAVE") : List.of();
    }
}
