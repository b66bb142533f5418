package vn.hanoi.sti.seal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.time.Moments;

/** Seals results, version after version, and gives them back as they were. Runs in the caller's transaction. */
@ApplicationScoped
public class Seals {
    private final SealRepository store;
    private final Evaluations evaluations;

    Seals(SealRepository store, Evaluations evaluations) {
        this.store = store;
        this.evaluations = evaluations;
    }

    /** The newest version of each; absent where nothing was sealed. Their amendments are left out. */
    public Map<UUID, SealedResult> newest(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.newest(ids).stream()
                        .collect(Collectors.toMap(ApprovedResultEntity::evaluationId, version -> version.sealed(null)));
    }

    /** Every version of an evaluation's result, the newest first. */
    public List<SealedResult> versions(UUID evaluationId) {
        var amendments = store.amendments(evaluationId).stream()
                .collect(Collectors.toMap(AmendmentEntity::id, Function.identity()));
        return store.versions(List.of(evaluationId)).stream()
                .map(version -> version.sealed(Optional.ofNullable(version.amendmentId())
                        .map(id -> amendments.get(id).view())
                        .orElse(null)))
                .toList();
    }

    /** The amendment under way: its version is not sealed yet. */
    public Optional<Amendment> open(UUID evaluationId) {
        return openOf(evaluationId, store.newestVersion(evaluationId)).map(AmendmentEntity::view);
    }

    /**
     * Seals the next version, and the evaluation with its number.
     *
     * @param manifest inputs and result with their digests
     */
    public SealedResult seal(EvaluationCase evaluation, JsonNode manifest, String grade, Viewer by, Instant at) {
        var before = store.newestVersion(evaluation.id());
        var amendment = before == 0
                ? Optional.<AmendmentEntity>empty()
                : Optional.of(openOf(evaluation.id(), before).orElseThrow());
        var entity = ApprovedResultEntity.of(
                        evaluation.id(),
                        before + 1,
                        amendment.map(AmendmentEntity::id).orElse(null),
                        store.next(Moments.dayOf(at).getYear()),
                        manifest,
                        grade)
                .approved(by, at);
        store.persist(entity);
        var sealed = entity.sealed(amendment.map(AmendmentEntity::view).orElse(null));
        evaluations.sealed(evaluation.id(), sealed.sealNumber());
        return sealed;
    }

    /** Keeps why a sealed evaluation is opened again. */
    void opened(@Observes EvaluationTransition transition) {
        if (!"AMEND".equals(transition.action())) {
            return;
        }
        var body = transition.body();
        var basis = new Amendment.Basis(
                body.path("reason").asText().strip(),
                body.path("legalBasis").asText().strip(),
                body.path("documentNumber").asText().strip(),
                LocalDate.parse(body.path("documentDate").asText()));
        var evaluation = transition.before();
        store.persist(AmendmentEntity.of(
                evaluation, store.newestVersion(evaluation.id()), basis, transition.by(), transition.at()));
    }

    private Optional<AmendmentEntity> openOf(UUID evaluationId, int version) {
        return store.amendments(evaluationId).stream()
                .filter(amendment -> amendment.ofVersion() == version)
                .findFirst();
    }
}
