package vn.hanoi.sti.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days are worked: the weekend, and the days that are entered as an exception from it.
 *
 * <p>The government announces holidays year by year. Of a year that nobody has entered only weekends are known, and every
 * derivation that touches it says so.
 */
public final class WorkingCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, CalendarDay> exceptions;
    private final Set<Integer> years;

    /**
     * @param exceptions each day once
     * @param years      whose exceptions are entered completely
     */
    public WorkingCalendar(Collection<CalendarDay> exceptions, Set<Integer> years) {
        this.exceptions =
                exceptions.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::day, Function.identity()));
        this.years = Set.copyOf(years);
    }

    /** Whether the holidays of this year are entered. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** Why nobody works on this day; empty on a working day. */
    public Optional<DayOff> dayOff(LocalDate day) {
        CalendarDay exception = exceptions.get(day);
        if (exception == null) {
            return WEEKEND.contains(day.getDayOfWeek()) ? Optional.of(DayOff.WEEKEND) : Optional.empty();
        }
        return switch (exception.kind()) {
            case HOLIDAY -> Optional.of(DayOff.HOLIDAY);
            case DAY_OFF_IN_LIEU -> Optional.of(DayOff.DAY_OFF_IN_LIEU);
            case WORKING_DAY -> Optional.empty();
        };
    }

    /** What this day is called; empty where it is what its weekday says. */
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day)).map(CalendarDay::name);
    }

    /** Whether people work on this day. */
    public boolean isWorked(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /** This day, or the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorked(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** This day, or the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorked(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The working day that is this many working days after a day; the day itself is not counted. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate found = day;
        for (int counted = 0; counted < count; counted++) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }
}
