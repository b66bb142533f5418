package vn.hanoi.sti.engine.conflict;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An evaluation as far as conflicts go, and what the person already did in it.
 *
 * @param unit id of the evaluated unit's body
 * @param governing bodies above it, the governing body first
 * @param hands what this person did in this dossier
 * @param declared what this person said about this evaluation, empty when nothing stands in the way
 */
public record Matter(
        String unit,
        String unitName,
        List<Body> governing,
        List<Document> documents,
        Set<Hand> hands,
        List<String> declared) {
    public Matter {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(unitName);
        governing = List.copyOf(governing);
        documents = List.copyOf(documents);
        hands = Set.copyOf(hands);
        declared = List.copyOf(declared);
    }

    /** A body above the unit. */
    public record Body(String id, String name) {}

    /** @param issuer null where unknown */
    public record Document(String title, String issuer) {}

    /** A trace of the person in the dossier; each is a rule of its own. */
    public enum Hand {
        VALUES_ENTERED,
        DOSSIER_HANDED_IN,
        DOSSIER_CERTIFIED,
        EVIDENCE_UPLOADED
    }
}
