package vn.hanoi.sti.classification;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** Gathers the engine's input from what the rooms below hold. Pure: facts in, input out. */
final class Inputs {
    private Inputs() {}

    /**
     * @param peers values of the peers by indicator code
     * @param today the day by which a dossier that has not come is late
     */
    static ObjectNode of(CriteriaSet set, Facts facts, Map<String, List<Fraction>> peers, LocalDate today) {
        var evaluation = facts.evaluation();
        var dossier = facts.dossier();
        var input = JsonNodeFactory.instance.objectNode();
        input.put("criteriaSet", set.code());
        evaluation.functions().forEach(input.putObject("functions")::put);
        var values = input.putObject("values");
        dossier.values().forEach(values::set);
        var without = input.putArray("withoutEvidence");
        dossier.withoutEvidence().stream().sorted().forEach(without::add);
        var evidence = input.putObject("evidence");
        dossier.evidence().forEach((code, hashes) -> hashes.forEach(evidence.withArray(code)::add));
        peers(input, peers);
        input.putObject("dossier")
                .put("complete", dossier.completeness().complete())
                .put("daysLate", evaluation.daysLate(today));
        findings(input, facts.findings());
        var aside = input.putArray("capsSetAside");
        facts.exemptions().forEach(e -> aside.add(e.cap()));
        if (evaluation.ofOrganization()) {
            input.put("usableDataYears", evaluation.usableYears().size());
        }
        return input;
    }

    private static void peers(ObjectNode input, Map<String, List<Fraction>> peers) {
        var node = input.putObject("peers");
        peers.forEach((code, list) -> {
            var array = node.putArray(code);
            list.forEach(value -> array.add(Exact.text(value)));
        });
    }

    private static void findings(ObjectNode input, FindingsView findings) {
        var node = input.putObject("findings");
        node.put("falseData", findings.falseData());
        if (findings.integrityBreach() != null) {
            node.put("integrityBreach", findings.integrityBreach().name());
        }
        node.put("financialBreach", findings.financialBreach());
    }
}
