package vn.hanoi.sti.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** What the organization says of a warning. Written once; another word is another row. */
@Entity
@Immutable
@Table(name = "check_comment")
class CheckCommentEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private String ruleCode;
    private String indicatorCode;
    private String period;
    private String fingerprint;
    private String comment;
    private UUID byPerson;
    private String byName;
    private Instant at;

    protected CheckCommentEntity() {}

    static CheckCommentEntity create(
            EvaluationCase evaluation, Exam.Item about, String comment, Viewer by, Instant at) {
        var said = new CheckCommentEntity();
        said.id = Ids.next();
        said.evaluationId = evaluation.id();
        said.agencyId = evaluation.agencyId();
        said.ruleCode = about.finding().code();
        said.indicatorCode = about.finding().indicatorCode();
        said.period = about.finding().period();
        said.fingerprint = about.fingerprint();
        said.comment = comment;
        said.byPerson = by.personId();
        said.byName = by.displayName();
        said.at = at;
        return said;
    }

    String getFingerprint() {
        return fingerprint;
    }

    CheckComment view() {
        return new CheckComment(comment, byName, at);
    }
}
