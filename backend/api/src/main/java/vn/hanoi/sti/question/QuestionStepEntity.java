package vn.hanoi.sti.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** One thing said or done; inserted, never changed. */
@Entity
@Immutable
@Table(name = "question_step")
class QuestionStepEntity {
    @Id
    private UUID id;

    private UUID questionId;
    private UUID agencyId;
    private int position;

    @Enumerated(EnumType.STRING)
    private QuestionStepKind kind;

    private String text;
    private String addressee;
    private String basis;
    private UUID byPerson;
    private String byName;
    private Instant at;

    protected QuestionStepEntity() {}

    /** What is said in a step. Addressee and basis are absent where the kind knows none. */
    record Said(QuestionStepKind kind, String text, String addressee, String basis) {
        static Said of(QuestionStepKind kind, String text) {
            return new Said(kind, text, null, null);
        }
    }

    static QuestionStepEntity of(QuestionEntity question, int position, Said said, Viewer by, Instant at) {
        var step = new QuestionStepEntity();
        step.id = Ids.next();
        step.questionId = question.id();
        step.agencyId = question.agencyId();
        step.position = position;
        step.kind = said.kind();
        step.text = said.text().strip();
        step.addressee = said.addressee() == null ? null : said.addressee().strip();
        step.basis = said.basis() == null || said.basis().isBlank()
                ? null
                : said.basis().strip();
        step.byPerson = by.personId();
        step.byName = by.displayName();
        step.at = at;
        return step;
    }

    QuestionView.Step view() {
        return new QuestionView.Step(kind, text, addressee, basis, byName, at);
    }
}
