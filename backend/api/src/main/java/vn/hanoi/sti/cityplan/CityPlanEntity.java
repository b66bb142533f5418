package vn.hanoi.sti.cityplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The plan of a year as it was issued. */
@Entity
@Immutable
@Table(name = "city_plan")
class CityPlanEntity {
    @Id
    @Column(name = "year")
    private int year;

    private String document;
    private String funding;

    protected CityPlanEntity() {}

    int year() {
        return year;
    }

    String document() {
        return document;
    }

    String funding() {
        return funding;
    }
}
