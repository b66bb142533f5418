package vn.hanoi.sti.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What of an answered question is everybody's; of a view that holds nothing else. */
@Entity
@Immutable
@Table(name = "published_answer")
class HelpAnswerEntity {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private QuestionTopic topic;

    private String question;
    private String answer;
    private Instant publishedAt;

    protected HelpAnswerEntity() {}

    HelpAnswer view() {
        return new HelpAnswer(id, topic, question, answer, publishedAt);
    }
}
