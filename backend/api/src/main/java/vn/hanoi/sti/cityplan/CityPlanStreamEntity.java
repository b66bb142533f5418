package vn.hanoi.sti.cityplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** One stream of a plan, in the plan's words. */
@Entity
@Immutable
@Table(name = "city_plan_stream")
class CityPlanStreamEntity {
    @EmbeddedId
    private Key key;

    private int position;
    private String article;
    private String title;
    private String object;
    private String content;

    protected CityPlanStreamEntity() {}

    @Embeddable
    record Key(
            @Column(name = "year") int year,
            @Enumerated(EnumType.STRING) CityPlanStream stream) {}

    CityPlanStream stream() {
        return key.stream();
    }

    String article() {
        return article;
    }

    String title() {
        return title;
    }

    String object() {
        return object;
    }

    String content() {
        return content;
    }
}
