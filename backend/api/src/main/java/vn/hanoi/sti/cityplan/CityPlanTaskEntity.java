package vn.hanoi.sti.cityplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.engine.calendar.Clause;
import vn.hanoi.sti.engine.calendar.Obligation;
import vn.hanoi.sti.engine.calendar.Timing;

/** One line of a task table of the plan. */
@Entity
@Immutable
@Table(name = "city_plan_task")
class CityPlanTaskEntity {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private CityPlanStream stream;

    private int position;
    private String article;
    private String title;
    private String content;
    private String products;
    private String responsible;
    private boolean department;
    private String coordinating;
    private String wording;
    private LocalDate dueBefore;
    private Integer dueYear;
    private Integer dueQuarter;
    private String funding;
    private boolean otherSources;
    private String consequence;

    protected CityPlanTaskEntity() {}

    @Embeddable
    record Key(@Column(name = "year") int year, String code) {}

    CityPlanTask task(String document) {
        var obligation = new Obligation(
                key.code(), timing(), new Clause(document, article), department ? "DEPARTMENT" : "OTHERS", consequence);
        return new CityPlanTask(
                obligation,
                key.year(),
                stream,
                title,
                content,
                products,
                responsible,
                department,
                coordinating,
                wording,
                funding,
                otherSources);
    }

    int year() {
        return key.year();
    }

    private Timing timing() {
        if (dueBefore != null) {
            return new Timing.Before(dueBefore);
        }
        return dueQuarter != null ? new Timing.InQuarter(dueYear, dueQuarter) : new Timing.Standing();
    }
}
