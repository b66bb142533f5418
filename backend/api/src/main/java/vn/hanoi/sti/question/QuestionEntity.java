package vn.hanoi.sti.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;
import vn.hanoi.sti.shared.time.Moments;

/** A difficulty or question of one agency. */
@Entity
@Table(name = "question")
class QuestionEntity {
    @Id
    private UUID id;

    private String number;
    private UUID agencyId;
    private String agencyName;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Enumerated(EnumType.STRING)
    private QuestionTopic topic;

    private String subject;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    private UUID askedBy;
    private String askedByName;
    private Instant askedAt;
    private Instant waitingSince;
    private Instant escalatedAt;
    private String publishedQuestion;
    private String publishedAnswer;
    private Instant publishedAt;

    @Version
    private long version;

    protected QuestionEntity() {}

    static QuestionEntity of(String number, Agencies.Body body, AskQuestion asked, Viewer by, Instant at) {
        var question = new QuestionEntity();
        question.id = Ids.next();
        question.number = number;
        question.agencyId = body.id();
        question.agencyName = body.nameVi();
        question.kind = asked.kind();
        question.topic = asked.topic();
        question.subject = asked.subject().strip();
        question.state = QuestionState.ASKED;
        question.askedBy = by.personId();
        question.askedByName = by.displayName();
        question.askedAt = at;
        question.waitingSince = at;
        return question;
    }

    void answered() {
        state = QuestionState.ANSWERED;
    }

    void escalated(Instant at) {
        state = QuestionState.ESCALATED;
        escalatedAt = at;
    }

    /** An answer that leaves something open is nobody else's answer either. */
    void reopened(Instant at) {
        state = QuestionState.ASKED;
        waitingSince = at;
        withdrawn();
    }

    void published(PublishAnswer words, Instant at) {
        publishedQuestion = words.question().strip();
        publishedAnswer = words.answer().strip();
        publishedAt = at;
    }

    void withdrawn() {
        publishedQuestion = null;
        publishedAnswer = null;
        publishedAt = null;
    }

    QuestionRow row(LocalDate today) {
        var waits = state == QuestionState.ANSWERED
                ? null
                : (int) ChronoUnit.DAYS.between(Moments.dayOf(waitingSince), today);
        return new QuestionRow(
                id, number, agencyName, kind, topic, subject, state, askedAt, waits, publishedAt != null);
    }

    QuestionView view(List<QuestionStepEntity> steps, List<QuestionAction> actions, LocalDate today) {
        return new QuestionView(
                row(today),
                askedByName,
                steps.stream().map(QuestionStepEntity::view).toList(),
                publishedAt == null
                        ? null
                        : new QuestionView.Published(publishedQuestion, publishedAnswer, publishedAt),
                actions,
                version);
    }

    UUID id() {
        return id;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID askedBy() {
        return askedBy;
    }

    String number() {
        return number;
    }

    String subject() {
        return subject;
    }

    String agencyName() {
        return agencyName;
    }

    QuestionState state() {
        return state;
    }

    boolean isEscalated() {
        return escalatedAt != null;
    }

    Instant waitingSince() {
        return waitingSince;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    long version() {
        return version;
    }
}
