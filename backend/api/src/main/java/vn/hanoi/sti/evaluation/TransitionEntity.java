package vn.hanoi.sti.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.shared.time.Ids;

/** One act on an evaluation; inserted, never changed. */
@Entity
@Immutable
@Table(name = "evaluation_transition")
class TransitionEntity {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    private UUID id;

    private UUID evaluationId;

    @Enumerated(EnumType.STRING)
    private EvaluationAction action;

    @Enumerated(EnumType.STRING)
    private EvaluationState fromState;

    @Enumerated(EnumType.STRING)
    private EvaluationState toState;

    private String reason;
    private String indicators;
    /** JSON kept as text, null where no item has a reason of its own. */
    private String items;

    private UUID byPerson;
    private String byName;
    private Instant at;

    protected TransitionEntity() {}

    /** @param from null for the opening; {@code indicators} codes that a return points at */
    static TransitionEntity of(
            UUID evaluation, EvaluationAction action, EvaluationState from, EvaluationState to, Act act) {
        var transition = new TransitionEntity();
        transition.id = Ids.next();
        transition.evaluationId = evaluation;
        transition.action = action;
        transition.fromState = from;
        transition.toState = to;
        transition.reason = act.reason();
        transition.indicators = act.indicators().isEmpty() ? null : String.join(" ", act.indicators());
        transition.items = act.items().isEmpty() ? null : write(act.items());
        transition.byPerson = act.byPerson();
        transition.byName = act.byName();
        transition.at = act.at();
        return transition;
    }

    /** Who acted, when and why. */
    record Act(
            UUID byPerson,
            String byName,
            Instant at,
            String reason,
            List<String> indicators,
            List<ReturnedItem> items) {}

    public EvaluationAction getAction() {
        return action;
    }

    public EvaluationState getFromState() {
        return fromState;
    }

    public EvaluationState getToState() {
        return toState;
    }

    public String getReason() {
        return reason;
    }

    public List<String> indicatorCodes() {
        return indicators == null ? List.of() : List.of(indicators.split(" "));
    }

    public List<ReturnedItem> returnedItems() {
        try {
            return items == null ? List.of() : List.of(JSON.readValue(items, ReturnedItem[].class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("transition " + id, impossible);
        }
    }

    private static String write(List<ReturnedItem> items) {
        try {
            return JSON.writeValueAsString(items);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public UUID getByPerson() {
        return byPerson;
    }

    public String getByName() {
        return byName;
    }

    public Instant getAt() {
        return at;
    }
}
