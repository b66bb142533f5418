package vn.hanoi.sti.classification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.collection.CollectedValues;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.PeerValues;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.seal.SealedResult;
import vn.hanoi.sti.seal.Seals;
import vn.hanoi.sti.shared.time.Moments;

/**
 * Computes results from what is recorded now, so that a result can never be older than its inputs; an approved one is
 * read from its seal instead. Runs in the caller's transaction.
 */
@ApplicationScoped
class CampaignScoring {
    private final Evaluations evaluations;
    private final CollectedValues values;
    private final CriteriaSets sets;
    private final ClassificationRepository store;
    private final ScoredInputs scored;
    private final Seals seals;
    private final Moments moments;
    private final ObjectMapper json;

    CampaignScoring(
            Evaluations evaluations,
            CollectedValues values,
            CriteriaSets sets,
            ClassificationRepository store,
            ScoredInputs scored,
            Seals seals,
            Moments moments,
            ObjectMapper json) {
        this.evaluations = evaluations;
        this.values = values;
        this.sets = sets;
        this.store = store;
        this.scored = scored;
        this.seals = seals;
        this.moments = moments;
        this.json = json;
    }

    /** The set that an evaluation is bound to for good. */
    PublishedSet setOf(EvaluationCase evaluation) {
        return sets.findPublished(evaluation.criteriaSetId()).orElseThrow();
    }

    /** As this viewer may see it. */
    Scored score(EvaluationCase evaluation, Viewer viewer) {
        return score(evaluation.campaignId(), List.of(evaluation), viewer).get(evaluation.id());
    }

    /** As sealed, where it is approved; else from what is recorded now, also while an amendment is open. */
    Scored score(EvaluationCase evaluation) {
        return Optional.of(evaluation)
                .filter(one -> one.state() == EvaluationState.APPROVED)
                .map(one -> seals.newest(List.of(one.id())).get(one.id()))
                .map(this::read)
                .orElseGet(() -> live(evaluation));
    }

    /** From what is recorded now, whatever was sealed before. */
    Scored live(EvaluationCase evaluation) {
        return compute(evaluation.campaignId(), List.of(evaluation)).get(evaluation.id());
    }

    /** The results of these evaluations of one campaign, by id, in the order given, as this viewer may see them. */
    Map<UUID, Scored> score(UUID campaignId, Collection<EvaluationCase> wanted, Viewer viewer) {
        var ids = wanted.stream().map(EvaluationCase::id).toList();
        var sealed = seals.newest(wanted.stream()
                .filter(evaluation -> ResultService.showsSealed(evaluation, viewer))
                .map(EvaluationCase::id)
                .toList());
        var live = wanted.stream().filter(e -> !sealed.containsKey(e.id())).toList();
        var computed = live.isEmpty() ? Map.<UUID, Scored>of() : compute(campaignId, live);
        var results = new LinkedHashMap<UUID, Scored>();
        for (var id : ids) {
            results.put(id, sealed.containsKey(id) ? read(sealed.get(id)) : computed.get(id));
        }
        return results;
    }

    private Map<UUID, Scored> compute(UUID campaignId, List<EvaluationCase> wanted) {
        // Peers' figures enter the result although the viewer may not see them: only their number shows.
        var now = moments.now();
        var facts = facts(campaignId);
        var peers = peerValues(facts.values());
        return wanted.stream()
                .collect(Collectors.toMap(EvaluationCase::id, e -> compute(facts.get(e.id()), peers, now)));
    }

    private Scored compute(Facts facts, Map<UUID, Map<String, Fraction>> own, Instant now) {
        var evaluation = facts.evaluation();
        var published = setOf(evaluation);
        var peers = new HashMap<String, List<Fraction>>();
        own.forEach((other, byCode) -> {
            if (!other.equals(evaluation.id())) {
                byCode.forEach((code, value) -> {
                    if (code.startsWith(evaluation.mainFunction() + " ")) {
                        peers.computeIfAbsent(code.substring(code.indexOf(' ') + 1), c -> new ArrayList<>())
                                .add(value);
                    }
                });
            }
        });
        var input = Inputs.of(published.set(), facts, peers, Moments.dayOf(now));
        return new Scored(scored.manifest(published, input), null, now);
    }

    /** Own values above 0 of every evaluation whose head has certified them, keyed "function code". */
    private Map<UUID, Map<String, Fraction>> peerValues(Collection<Facts> facts) {
        var values = new HashMap<UUID, Map<String, Fraction>>();
        for (var peer : facts) {
            var evaluation = peer.evaluation();
            // A draft is nobody's word yet: a figure enters others' results once its head answers for it.
            if (evaluation.state().compareTo(EvaluationState.CERTIFIED) < 0) {
                continue;
            }
            var own = new HashMap<String, Fraction>();
            for (var indicator : setOf(evaluation).set().indicators()) {
                var value = peer.dossier().values().get(indicator.code());
                if (value != null) {
                    PeerValues.of(indicator, value)
                            .filter(v -> v.signum() > 0)
                            .ifPresent(v -> own.put(evaluation.mainFunction() + " " + indicator.code(), v));
                }
            }
            values.put(evaluation.id(), own);
        }
        return values;
    }

    private Map<UUID, Facts> facts(UUID campaignId) {
        var cases = evaluations.ofCampaign(campaignId);
        var ids = cases.stream().map(EvaluationCase::id).toList();
        var dossiers = values.ofCampaign(campaignId);
        var irregularities = store.irregularities(ids);
        var exemptions = store.exemptions(ids);
        return cases.stream().collect(Collectors.toMap(EvaluationCase::id, e -> {
            var found = irregularities.get(e.id());
            return new Facts(
                    e,
                    dossiers.get(e.id()),
                    found == null ? FindingsView.NONE : found.view(),
                    exemptions.getOrDefault(e.id(), List.of()));
        }));
    }

    /** A version as it was sealed. */
    Scored read(SealedResult approved) {
        try {
            return new Scored(json.readTree(approved.manifest()), approved, approved.approvedAt());
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("approved result of " + approved.evaluationId(), failure);
        }
    }
}
