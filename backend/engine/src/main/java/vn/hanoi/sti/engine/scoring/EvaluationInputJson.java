package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.hanoi.sti.engine.number.Exact;

/** Writes an evaluation's input. What says nothing is left out. */
final class EvaluationInputJson {

    private EvaluationInputJson() {}

    static ObjectNode write(EvaluationInput input) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("criteriaSet", input.criteriaSet());
        if (!input.functions().isEmpty()) {
            ObjectNode functions = node.putObject("functions");
            input.functions().forEach((function, share) -> functions.put(function.name(), share.toPlainString()));
        }
        ObjectNode values = node.putObject("values");
        input.values().forEach((code, value) -> values.set(code, value.toJson()));
        if (!input.withoutEvidence().isEmpty()) {
            ArrayNode without = node.putArray("withoutEvidence");
            input.withoutEvidence().forEach(without::add);
        }
        if (!input.evidence().isEmpty()) {
            ObjectNode evidence = node.putObject("evidence");
            input.evidence().forEach((code, digests) -> digests.forEach(evidence.withArrayProperty(code)::add));
        }
        if (!input.peers().isEmpty()) {
            ObjectNode peers = node.putObject("peers");
            input.peers().forEach((code, list) -> {
                ArrayNode array = peers.putArray(code);
                list.forEach(peer -> array.add(Exact.text(peer)));
            });
        }
        input.dossier()
                .ifPresent(dossier -> node.putObject("dossier")
                        .put("complete", dossier.complete())
                        .put("daysLate", dossier.daysLate())
                        .put("missing", dossier.missing()));
        if (!input.findings().equals(Irregularities.NONE)) {
            ObjectNode findings =
                    node.putObject("findings").put("falseData", input.findings().falseData());
            input.findings().integrityBreach().ifPresent(breach -> findings.put("integrityBreach", breach.name()));
            findings.put("financialBreach", input.findings().financialBreach());
        }
        if (!input.capsSetAside().isEmpty()) {
            ArrayNode caps = node.putArray("capsSetAside");
            input.capsSetAside().forEach(cap -> caps.add(cap.code()));
        }
        input.usableDataYears().ifPresent(years -> node.put("usableDataYears", years));
        return node;
    }
}
