package vn.hanoi.sti.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/**
 * Where plausibility ends. No document sets these bounds, so they are data and marked as illustrative.
 *
 * @param jumpFactor a year-on-year change by more than this factor is a jump
 * @param jumpPoints for percentages: a change by more than this many points is
 * @param ownMedianFactor a value beyond ± this many times the own median stands out (domain rule 8.18)
 * @param peerDeviations a value further from the peers' median than this many scaled absolute deviations stands out
 * @param minimumPeers with fewer peers nothing is compared: it would tell of single organizations
 */
public record CheckBounds(
        boolean illustrative,
        BigDecimal jumpFactor,
        BigDecimal jumpPoints,
        BigDecimal ownMedianFactor,
        BigDecimal peerDeviations,
        int minimumPeers) {
    /** Those that come with the engine. */
    public static final CheckBounds ILLUSTRATIVE = read();

    private static CheckBounds read() {
        try (var in = CheckBounds.class.getResourceAsStream("bounds.json")) {
            JsonNode node = new ObjectMapper().readTree(in);
            return new CheckBounds(
                    node.required("illustrative").booleanValue(),
                    new BigDecimal(node.required("jumpFactor").textValue()),
                    new BigDecimal(node.required("jumpPoints").textValue()),
                    new BigDecimal(node.required("ownMedianFactor").textValue()),
                    new BigDecimal(node.required("peerDeviations").textValue()),
                    node.required("minimumPeers").intValue());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
