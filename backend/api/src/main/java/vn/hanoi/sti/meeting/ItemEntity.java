package vn.hanoi.sti.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** An item of the agenda. */
@Entity
@Table(name = "meeting_item")
class ItemEntity {
    @Id
    private UUID id;

    private UUID meetingId;
    private int position;
    private UUID evaluationId;
    private String title;
    private String conclusion;
    private Instant concludedAt;
    /** As it was at the conclusion, JSON. */
    private String quorum;

    protected ItemEntity() {}

    static ItemEntity of(UUID meetingId, int position, SaveMeeting.Item said) {
        var item = new ItemEntity();
        item.id = Ids.next();
        item.meetingId = meetingId;
        item.position = position;
        item.evaluationId = said.evaluationId();
        item.title = said.title().strip();
        return item;
    }

    void conclude(String words, String quorumThen, Instant at) {
        conclusion = words;
        quorum = quorumThen;
        concludedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    String title() {
        return title;
    }

    String conclusion() {
        return conclusion;
    }

    Instant concludedAt() {
        return concludedAt;
    }

    String quorum() {
        return quorum;
    }
}
