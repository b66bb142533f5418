package vn.hanoi.sti.submission;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import vn.hanoi.sti.collection.CollectedCells;
import vn.hanoi.sti.collection.IndicatorCells;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evidence.LinkedEvidence;
import vn.hanoi.sti.evidence.Pin;

/** Puts exactly what a head certifies into one canonical document. Runs in the caller's transaction. */
@ApplicationScoped
class CertifiedContent {
    /** What the head says; part of the document. */
    static final String STATEMENT =
            "Tôi xác nhận số liệu, minh chứng và giải trình trong hồ sơ này là trung thực, đầy đủ và chịu trách nhiệm về nội dung đã cung cấp.";

    private static final String FORMAT = "sti-certified-dossier/1";

    private final CollectedCells cells;
    private final ClaimedOutputs outputs;
    private final CriteriaSets criteria;

    CertifiedContent(CollectedCells cells, ClaimedOutputs outputs, CriteriaSets criteria) {
        this.cells = cells;
        this.outputs = outputs;
        this.criteria = criteria;
    }

    /** The document, its canonical text and the SHA-256 of that text. */
    record Sealed(ObjectNode document, String text, String digest) {
        static Sealed of(ObjectNode document) {
            var bytes = CanonicalJson.bytes(document);
            return new Sealed(document, new String(bytes, StandardCharsets.UTF_8), CanonicalJson.sha256(bytes));
        }
    }

    Sealed of(EvaluationCase evaluation, Exam exam) {
        var set = criteria.findPublished(evaluation.criteriaSetId()).orElseThrow();
        var document = JsonNodeFactory.instance.objectNode();
        document.put("format", FORMAT);
        document.put("evaluationId", evaluation.id().toString());
        document.putObject("organization")
                .put("id", evaluation.organizationId().toString())
                .put("code", evaluation.organizationCode())
                .put("name", evaluation.organizationName());
        document.putObject("criteriaSet")
                .put("code", set.code())
                .put("version", set.setVersion())
                .put("digest", set.digest());
        var years = document.putArray("dataYears");
        evaluation.dataYears().forEach(years::add);
        document.put("statement", STATEMENT);
        var known = cells.of(evaluation);
        values(document.putArray("values"), known);
        evidence(document.putArray("evidence"), known);
        claims(document.putArray("outputs"), evaluation);
        checks(document.putArray("checks"), exam);
        return Sealed.of(document);
    }

    private static void values(ArrayNode values, List<IndicatorCells> known) {
        for (var indicator : known) {
            for (var cell : indicator.cells().values()) {
                var value = values.addObject()
                        .put("indicator", indicator.code())
                        .put("period", cell.period())
                        .put("revision", cell.revision())
                        .put("state", cell.state());
                value.set("value", cell.value());
                value.put("explanation", cell.explanation());
            }
        }
    }

    private static void evidence(ArrayNode evidence, List<IndicatorCells> known) {
        for (var indicator : known) {
            indicator.files().stream()
                    .sorted(Comparator.comparing(
                                    (LinkedEvidence file) -> file.revisionId().toString())
                            .thenComparing(file -> String.valueOf(file.period()))
                            .thenComparing(file -> String.valueOf(file.page())))
                    .forEach(file -> {
                        var link = evidence.addObject()
                                .put("indicator", indicator.code())
                                .put("period", file.period())
                                .put("documentId", file.documentId().toString())
                                .put("revisionId", file.revisionId().toString())
                                .put("revision", file.revision())
                                .put("title", file.title())
                                .put("sha256", file.sha256());
                        place(link, file.pin());
                    });
        }
    }

    /** Where in the file the claim points, which is certified as much as the claim. */
    private static void place(ObjectNode link, Pin pin) {
        link.put("page", pin.page());
        if (pin.region() == null) {
            link.putNull("region");
        } else {
            link.putObject("region")
                    .put("x", pin.region().x())
                    .put("y", pin.region().y())
                    .put("width", pin.region().width())
                    .put("height", pin.region().height());
        }
        link.put("quote", pin.quote());
    }

    private void claims(ArrayNode claims, EvaluationCase evaluation) {
        outputs.current(evaluation.id())
                .forEach(claim -> claims.addObject()
                        .put("indicator", claim.indicatorCode())
                        .put("period", claim.period())
                        .put("revision", claim.revision())
                        .put("type", claim.type())
                        .put("kind", claim.kind().name())
                        .put("identifier", claim.identifier())
                        .put("title", claim.title())
                        .put("fraction", claim.fraction()));
    }

    private static void checks(ArrayNode checks, Exam exam) {
        for (var item : exam.items()) {
            var check = checks.addObject()
                    .put("code", item.finding().code())
                    .put("severity", item.finding().severity().name())
                    .put("indicator", item.finding().indicatorCode())
                    .put("period", item.finding().period());
            var params = check.putObject("params");
            item.finding().params().forEach(params::put);
            var comments = check.putArray("comments");
            item.comments()
                    .forEach(said -> comments.addObject()
                            .put("text", said.text())
                            .put("byName", said.byName())
                            .put("at", said.at().toString()));
        }
    }
}
