package vn.hanoi.sti.collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** One revision of a cell. Written once: what is saved later is the next revision. */
@Entity
@Immutable
@Table(name = "indicator_value")
class ValueEntity {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private String indicatorCode;
    private String period;
    private int revision;

    @Enumerated(EnumType.STRING)
    private SavedState state;

    /** JSON kept as text: exactly what was checked. */
    private String value;

    private String explanation;
    private UUID enteredBy;
    private String enteredByName;
    private Instant enteredAt;

    protected ValueEntity() {}

    static ValueEntity create(
            EvaluationCase evaluation,
            String indicatorCode,
            String period,
            int revision,
            SavedState state,
            JsonNode value,
            String explanation,
            Viewer by,
            Instant at) {
        var saved = new ValueEntity();
        saved.id = Ids.next();
        saved.evaluationId = evaluation.id();
        saved.agencyId = evaluation.agencyId();
        saved.indicatorCode = indicatorCode;
        saved.period = period;
        saved.revision = revision;
        saved.state = state;
        saved.value = value == null ? null : value.toString();
        saved.explanation = explanation;
        saved.enteredBy = by.personId();
        saved.enteredByName = by.displayName();
        saved.enteredAt = at;
        return saved;
    }

    SavedCell cell() {
        return new SavedCell(period, state, figures(), explanation, revision, enteredByName, enteredAt);
    }

    private JsonNode figures() {
        try {
            return value == null ? null : JSON.readTree(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("value " + id, impossible);
        }
    }

    public UUID getEvaluationId() {
        return evaluationId;
    }

    public String getIndicatorCode() {
        return indicatorCode;
    }
}
