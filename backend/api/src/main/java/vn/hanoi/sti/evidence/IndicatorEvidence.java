package vn.hanoi.sti.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The evidence of one indicator.
 *
 * @param linked what stands, in the order in which it was linked
 * @param changes how often the organization linked or withdrew something; it only grows, and decisions don't count
 * @param changedAt when the last of these was; null while there was none
 */
public record IndicatorEvidence(List<LinkedEvidence> linked, int changes, Instant changedAt) {
    /** Nothing was ever linked. */
    public static final IndicatorEvidence NONE = new IndicatorEvidence(List.of(), 0, null);

    public IndicatorEvidence {
        linked = List.copyOf(linked);
    }

    /** How many can prove it: what covers another time cannot. */
    public int links() {
        return (int) linked.stream().filter(link -> !link.outside()).count();
    }

    /** Links whose document covers another time than what they are to prove. */
    public List<LinkedEvidence> outside() {
        return linked.stream().filter(LinkedEvidence::outside).toList();
    }

    public int accepted() {
        return count(LinkDecision.ACCEPTED);
    }

    public int rejected() {
        return count(LinkDecision.REJECTED);
    }

    /** Digests of the accepted files, each once, in ascending order. */
    public List<String> acceptedDigests() {
        return linked.stream()
                .filter(link -> link.decision() == LinkDecision.ACCEPTED && !link.outside())
                .map(LinkedEvidence::sha256)
                .distinct()
                .sorted()
                .toList();
    }

    IndicatorEvidence and(IndicatorEvidence other) {
        return new IndicatorEvidence(
                Stream.concat(linked.stream(), other.linked.stream()).toList(),
                changes + other.changes,
                Stream.of(changedAt, other.changedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private int count(LinkDecision decision) {
        return (int) linked.stream()
                .filter(link -> link.decision() == decision && !link.outside())
                .count();
    }
}
