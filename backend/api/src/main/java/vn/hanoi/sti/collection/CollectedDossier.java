package vn.hanoi.sti.collection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.evidence.LinkedEvidence;

/**
 * One evaluation in the form in which the engine scores it; every indicator that weighs something is in it or, for a
 * rubric without a level, absent from {@code values}.
 *
 * @param values by indicator code, as {@code values} of the engine's input
 * @param withoutEvidence indicators for which no accepted file stands; rubrics need none
 * @param evidence digests of the accepted files, by indicator code; codes without any are absent
 * @param files everything that stands as evidence, by indicator code
 */
public record CollectedDossier(
        UUID evaluationId,
        Map<String, JsonNode> values,
        Set<String> withoutEvidence,
        Map<String, List<String>> evidence,
        Map<String, List<LinkedEvidence>> files,
        Completeness completeness,
        Progress progress) {
    public CollectedDossier {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        withoutEvidence = Set.copyOf(withoutEvidence);
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
