package vn.hanoi.sti.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** What somebody is to do after the meeting, and by when. */
@Entity
@Table(name = "meeting_task")
class TaskEntity {
    @Id
    private UUID id;

    private UUID meetingId;
    private UUID itemId;
    private String what;
    private String who;
    private LocalDate dueOn;

    protected TaskEntity() {}

    static TaskEntity of(UUID meetingId, AddTask said) {
        var task = new TaskEntity();
        task.id = Ids.next();
        task.meetingId = meetingId;
        task.itemId = said.itemId();
        task.what = said.what().strip();
        task.who = said.who().strip();
        task.dueOn = said.dueOn();
        return task;
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID itemId() {
        return itemId;
    }

    String what() {
        return what;
    }

    String who() {
        return who;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
