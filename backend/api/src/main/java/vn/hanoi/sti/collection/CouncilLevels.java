package vn.hanoi.sti.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Levels that councils gave on rubrics. Asked here, where values are brought to the engine; answered by the room above
 * that keeps the score sheets, whoever looks.
 */
public interface CouncilLevels {
    /** Evaluation → indicator → levels handed in, by seat; absent where there are none. */
    Map<UUID, Map<String, List<Integer>>> of(Collection<UUID> evaluations);
}
