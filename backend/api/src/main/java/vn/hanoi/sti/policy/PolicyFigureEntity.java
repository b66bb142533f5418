package vn.hanoi.sti.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.register.ObjectivePhase;
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.shared.time.Ids;

/** A figure of the baseline data set; a later one of the same measure, time and year supersedes it. */
@Entity
@Immutable
@Table(name = "policy_figure")
class PolicyFigureEntity {
    @Id
    private UUID id;

    private UUID policyId;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    private ObjectivePhase phase;

    @Column(name = "figure_year")
    private int year;

    private long amount;
    private String source;
    private String reason;
    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected PolicyFigureEntity() {}

    static PolicyFigureEntity of(UUID policyId, RecordFigure given, Viewer by, Instant at) {
        var figure = new PolicyFigureEntity();
        figure.id = Ids.next();
        figure.policyId = policyId;
        figure.measure = given.measure();
        figure.phase = given.phase();
        figure.year = given.year();
        figure.amount = given.amount();
        figure.source = Particulars.text(given.source());
        figure.reason = Particulars.text(given.reason());
        figure.recordedBy = by.personId();
        figure.recordedByName = by.displayName();
        figure.recordedAt = at;
        return figure;
    }

    boolean isOf(Measure of, ObjectivePhase when, int in) {
        return measure == of && phase == when && year == in;
    }

    Measure measure() {
        return measure;
    }

    ObjectivePhase phase() {
        return phase;
    }

    int year() {
        return year;
    }

    long amount() {
        return amount;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    PolicyView.FigureView view() {
        return new PolicyView.FigureView(measure, phase, year, amount, source, reason, recordedByName, recordedAt);
    }
}
