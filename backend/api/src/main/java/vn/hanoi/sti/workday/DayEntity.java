package vn.hanoi.sti.workday;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.engine.calendar.CalendarDay;

/** A day that is not what its weekday says. */
@Entity
@Immutable
@Table(name = "calendar_day")
class DayEntity {
    @Id
    private LocalDate day;

    private int year;

    @Enumerated(EnumType.STRING)
    private CalendarDay.DayKind kind;

    private String name;

    protected DayEntity() {}

    static DayEntity of(CalendarDay said) {
        var entity = new DayEntity();
        entity.day = said.day();
        entity.year = said.day().getYear();
        entity.kind = said.kind();
        entity.name = said.name().strip();
        return entity;
    }

    CalendarDay day() {
        return new CalendarDay(day, kind, name);
    }
}
