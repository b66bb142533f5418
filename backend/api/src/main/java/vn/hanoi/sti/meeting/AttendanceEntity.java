package vn.hanoi.sti.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** A time during which a member was there. */
@Entity
@Table(name = "meeting_attendance")
class AttendanceEntity {
    @Id
    private UUID id;

    private UUID meetingId;
    private UUID memberId;
    private boolean online;
    private Instant arrivedAt;
    private Instant leftAt;

    protected AttendanceEntity() {}

    static AttendanceEntity of(UUID meetingId, UUID memberId, boolean online, Instant arrivedAt) {
        var attendance = new AttendanceEntity();
        attendance.id = Ids.next();
        attendance.meetingId = meetingId;
        attendance.memberId = memberId;
        attendance.online = online;
        attendance.arrivedAt = arrivedAt;
        return attendance;
    }

    void change(boolean nowOnline, Instant arrived, Instant left) {
        online = nowOnline;
        arrivedAt = arrived;
        leftAt = left;
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID memberId() {
        return memberId;
    }

    boolean online() {
        return online;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    Instant leftAt() {
        return leftAt;
    }
}
