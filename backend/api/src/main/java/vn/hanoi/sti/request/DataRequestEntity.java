package vn.hanoi.sti.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** What one unit was asked for, by whom and when; inserted, never changed. */
@Entity
@Immutable
@Table(name = "data_request")
class DataRequestEntity {
    @Id
    private UUID id;

    private String number;
    private UUID campaignId;
    private UUID evaluationId;
    private UUID agencyId;
    private LocalDate deadline;
    private int indicators;
    private int cells;
    private int evidence;
    private String note;
    private UUID sentBy;
    private String sentByName;
    private Instant sentAt;

    protected DataRequestEntity() {}

    static DataRequestEntity of(
            String number, EvaluationCase evaluation, List<OwedSection> owed, String note, Viewer by, Instant at) {
        var request = new DataRequestEntity();
        request.id = Ids.next();
        request.number = number;
        request.campaignId = evaluation.campaignId();
        request.evaluationId = evaluation.id();
        request.agencyId = evaluation.agencyId();
        request.deadline = evaluation.deadline();
        request.indicators = owed.stream().mapToInt(OwedSection::indicators).sum();
        request.cells = owed.stream().mapToInt(OwedSection::cells).sum();
        request.evidence = owed.stream().mapToInt(OwedSection::evidence).sum();
        request.note = note;
        request.sentBy = by.personId();
        request.sentByName = by.displayName();
        request.sentAt = at;
        return request;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    UUID agencyId() {
        return agencyId;
    }

    LocalDate deadline() {
        return deadline;
    }

    int indicators() {
        return indicators;
    }

    int cells() {
        return cells;
    }

    int evidence() {
        return evidence;
    }

    String note() {
        return note;
    }

    String sentByName() {
        return sentByName;
    }

    Instant sentAt() {
        return sentAt;
    }
}
