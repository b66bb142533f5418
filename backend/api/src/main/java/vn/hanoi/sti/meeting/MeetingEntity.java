package vn.hanoi.sti.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** A meeting of a council. */
@Entity
@Table(name = "meeting")
class MeetingEntity {
    @Id
    private UUID id;

    private UUID councilId;
    private int number;
    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private boolean online;
    private UUID chairId;
    private UUID secretaryId;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private Instant openedAt;
    private Instant closedAt;
    private UUID createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected MeetingEntity() {}

    static MeetingEntity create(UUID councilId, int number, SaveMeeting said, Viewer by, Instant at) {
        var meeting = new MeetingEntity();
        meeting.id = Ids.next();
        meeting.councilId = councilId;
        meeting.number = number;
        meeting.state = MeetingState.PLANNED;
        meeting.createdBy = by.personId();
        meeting.createdAt = at;
        meeting.save(said);
        return meeting;
    }

    void save(SaveMeeting said) {
        startsAt = said.startsAt();
        endsAt = said.endsAt();
        place = said.place().strip();
        online = said.online();
        chairId = said.chairId();
        secretaryId = said.secretaryId();
    }

    void open(Instant at) {
        state = MeetingState.OPEN;
        openedAt = at;
    }

    void close(Instant at) {
        state = MeetingState.CLOSED;
        closedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID councilId() {
        return councilId;
    }

    int number() {
        return number;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    String place() {
        return place;
    }

    boolean online() {
        return online;
    }

    UUID chairId() {
        return chairId;
    }

    UUID secretaryId() {
        return secretaryId;
    }

    MeetingState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    long version() {
        return version;
    }
}
