package vn.hanoi.sti.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.collection.CollectedCells;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.evaluation.CorrectionLock;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Ids;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Keeps the outputs that stand behind a count by name, revision by revision. */
@ApplicationScoped
class OutputService {
    private final ClaimedOutputs claims;
    private final CollectedCells cells;
    private final DossierAccess access;
    private final EntityManager store;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    OutputService(
            ClaimedOutputs claims,
            CollectedCells cells,
            DossierAccess access,
            EntityManager store,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.claims = claims;
        this.cells = cells;
        this.access = access;
        this.store = store;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    ClaimedListsView lists(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = access.readable(evaluationId, viewer);
        var all = claims.current(evaluationId);
        var lists = new ArrayList<ClaimedListsView.Listed>();
        claims.revisions(evaluationId).forEach((cell, revision) -> {
            var place = cell.split("/");
            lists.add(new ClaimedListsView.Listed(
                    place[0],
                    place[1],
                    revision,
                    all.stream()
                            .filter(claim -> claim.indicatorCode().equals(place[0])
                                    && claim.period().equals(place[1]))
                            .map(ClaimedListsView.Output::of)
                            .toList()));
        });
        return new ClaimedListsView(access.canEdit(evaluation, viewer), lists);
    }

    @Transactional
    ClaimedListsView.Listed save(
            UUID evaluationId, String code, String period, long expected, SaveClaimedOutputs request) {
        var viewer = viewers.current();
        var evaluation = access.editable(evaluationId, viewer);
        var method = method(evaluation, code, period);
        CorrectionLock.refuse(evaluation, code, period);
        Versions.check(expected, claims.revisions(evaluationId).getOrDefault(code + "/" + period, 0));
        var outputs = read(request, method);
        var revision = (int) expected + 1;
        insert(evaluation, code, period, revision, outputs, viewer, moments.now());
        audit.record(AuditEvent.of(
                        "outputs.claimed",
                        "value",
                        evaluation.id() + "/" + code + "/" + period,
                        (long) revision,
                        Map.of(
                                "evaluationId",
                                evaluation.id().toString(),
                                "indicator",
                                code,
                                "period",
                                period,
                                "outputs",
                                Integer.toString(outputs.size())))
                .concerning(evaluation.agencyId()));
        return new ClaimedListsView.Listed(
                code,
                period,
                revision,
                outputs.stream().map(ClaimedListsView.Output::of).toList());
    }

    private Method.WeightedCount method(EvaluationCase evaluation, String code, String period) {
        var known = cells.of(evaluation).stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (!(known.indicator().method() instanceof Method.WeightedCount counted)) {
            throw refused(List.of(ProblemError.at("#path/code", "output.indicator.not-counted")));
        }
        if (!known.existing().contains(period)) {
            throw refused(List.of(ProblemError.at("#path/period", "value.year.outside", Map.of("period", period))));
        }
        return counted;
    }

    /** Every gap at once, pointers into the list. */
    private static List<ClaimedOutputs.Claim> read(SaveClaimedOutputs request, Method.WeightedCount method) {
        List<ProblemError> gaps = new ArrayList<>();
        List<ClaimedOutputs.Claim> read = new ArrayList<>();
        for (var i = 0; i < request.outputs().size(); i++) {
            var given = request.outputs().get(i);
            var at = "/outputs/" + i;
            if (!method.outputs().containsKey(given.type())) {
                gaps.add(ProblemError.at(
                        at + "/type",
                        "value.output.unknown",
                        Map.of(
                                "type",
                                given.type(),
                                "allowed",
                                String.join(", ", method.outputs().keySet()))));
            }
            var identifier = given.kind().normal(given.identifier());
            if (identifier.isEmpty()) {
                gaps.add(ProblemError.at(
                        at + "/identifier",
                        "output.identifier.invalid",
                        Map.of("kind", given.kind().name())));
            }
            var fraction = NumberText.decimal(given.fraction() == null ? "1" : given.fraction());
            if (fraction.isEmpty()
                    || fraction.get().signum() <= 0
                    || fraction.get().compareTo(BigDecimal.ONE) > 0) {
                gaps.add(ProblemError.at(at + "/fraction", "value.fraction.range"));
            }
            if (gaps.isEmpty()) {
                read.add(new ClaimedOutputs.Claim(
                        "",
                        "",
                        0,
                        given.type(),
                        given.kind(),
                        identifier.get(),
                        given.identifier().strip(),
                        Normalizer.normalize(given.title().strip(), Normalizer.Form.NFC),
                        fraction.get().toPlainString()));
            }
        }
        if (!gaps.isEmpty()) {
            throw refused(gaps);
        }
        return read;
    }

    private void insert(
            EvaluationCase evaluation,
            String code,
            String period,
            int revision,
            List<ClaimedOutputs.Claim> outputs,
            Viewer by,
            Instant at) {
        var list = Ids.next();
        bind(
                "insert into claimed_list values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                list,
                evaluation.id(),
                evaluation.agencyId(),
                code,
                period,
                revision,
                by.personId(),
                by.displayName(),
                at);
        for (var i = 0; i < outputs.size(); i++) {
            var output = outputs.get(i);
            bind(
                    "insert into claimed_output values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                    Ids.next(),
                    list,
                    evaluation.id(),
                    evaluation.agencyId(),
                    i,
                    output.type(),
                    output.kind().name(),
                    output.identifier(),
                    output.given(),
                    output.title(),
                    output.fraction());
        }
    }

    private void bind(String insert, Object... values) {
        var query = store.createNativeQuery(insert);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static Problem refused(List<ProblemError> gaps) {
        return Problem.unprocessable("output.invalid", "These outputs cannot be kept so.", gaps);
    }
}
