package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.number.Fraction;

/** An evaluation's own value of a {@code PEER_BANDS} indicator, which is a peer's value to the others. */
public final class PeerValues {

    private PeerValues() {}

    /**
     * Amount / FTE over the years; empty when the indicator is not compared with peers, or the value is
     * N/A or not computable. Values of 0 or less are no peers: the engine leaves them out itself.
     */
    public static Optional<Fraction> of(Indicator indicator, IndicatorValue value) {
        if (!(indicator.method() instanceof Method.PeerBands)) {
            return Optional.empty();
        }
        return new IndicatorScorer(indicator, new Steps()).combine(Optional.of(value)) instanceof Combined.Value own
                ? Optional.of(own.value())
                : Optional.empty();
    }

    /** The same for a value as JSON; empty also when it can't be read. */
    public static Optional<Fraction> of(Indicator indicator, JsonNode value) {
        return IndicatorValue.read(value).flatMap(read -> of(indicator, read));
    }
}
