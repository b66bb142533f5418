package vn.hanoi.sti.collection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evidence.LinkedEvidence;

/** Everything that is known of one evaluation's dossier; its indicators are those that weigh something, in order. */
record DossierRecord(EvaluationCase evaluation, List<IndicatorRecord> indicators) {
    Optional<IndicatorRecord> indicator(String code) {
        return indicators.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    Completeness completeness() {
        var missing =
                indicators.stream().flatMap(known -> known.missing().stream()).toList();
        return new Completeness(missing.isEmpty(), missing);
    }

    Progress progress() {
        return new Progress(
                indicators.stream().mapToInt(IndicatorRecord::answered).sum(),
                indicators.stream().mapToInt(known -> known.existing().size()).sum(),
                count(known -> known.needsEvidence() && known.evidenced()),
                count(IndicatorRecord::needsEvidence),
                count(known -> known.appraisal() != null && !known.stale()),
                indicators.size());
    }

    CollectedDossier collected(EngineValues.Basis basis) {
        var values = new LinkedHashMap<String, JsonNode>();
        var without = new LinkedHashSet<String>();
        var digests = new LinkedHashMap<String, List<String>>();
        Map<String, List<LinkedEvidence>> files = new LinkedHashMap<>();
        for (var known : indicators) {
            EngineValues.of(known, basis).ifPresent(value -> values.put(known.code(), value));
            if (EngineValues.withoutEvidence(known, basis)) {
                without.add(known.code());
            }
            if (!known.evidence().acceptedDigests().isEmpty()) {
                digests.put(known.code(), known.evidence().acceptedDigests());
            }
            if (known.evidence().links() > 0) {
                files.put(known.code(), known.evidence().linked());
            }
        }
        return new CollectedDossier(evaluation.id(), values, without, digests, files, completeness(), progress());
    }

    private int count(java.util.function.Predicate<IndicatorRecord> condition) {
        return (int) indicators.stream().filter(condition).count();
    }
}
