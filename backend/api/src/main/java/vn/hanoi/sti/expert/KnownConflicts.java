package vn.hanoi.sti.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.engine.conflict.Candidate;
import vn.hanoi.sti.engine.conflict.Conflict;
import vn.hanoi.sti.engine.conflict.Conflicts;
import vn.hanoi.sti.engine.conflict.Employment;
import vn.hanoi.sti.engine.conflict.Matter;
import vn.hanoi.sti.evaluation.DossierHands;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evidence.EvidenceTraces;
import vn.hanoi.sti.shared.time.Moments;

/**
 * Conflicts between experts and evaluations from everything that the system knows at this moment. Runs in the caller's
 * transaction; the caller has opened the rows of these evaluations.
 */
@ApplicationScoped
public class KnownConflicts {
    private final ExpertRepository experts;
    private final Agencies agencies;
    private final Evaluations evaluations;
    private final DossierHands hands;
    private final EvidenceTraces evidence;
    private final Moments moments;

    KnownConflicts(
            ExpertRepository experts,
            Agencies agencies,
            Evaluations evaluations,
            DossierHands hands,
            EvidenceTraces evidence,
            Moments moments) {
        this.experts = experts;
        this.agencies = agencies;
        this.evaluations = evaluations;
        this.hands = hands;
        this.evidence = evidence;
        this.moments = moments;
    }

    /**
     * Expert → evaluation → conflict, for every pair.
     *
     * @param years how many years back count
     * @param declared what an expert (first) said about an evaluation (second)
     */
    public Map<UUID, Map<UUID, Conflict>> of(
            Collection<UUID> expertIds,
            List<EvaluationCase> cases,
            int years,
            BiFunction<UUID, UUID, List<String>> declared) {
        var known = new HashMap<UUID, Map<UUID, Conflict>>();
        if (expertIds.isEmpty() || cases.isEmpty()) {
            return known;
        }
        var ids = cases.stream().map(EvaluationCase::id).toList();
        var above = cases.stream()
                .map(EvaluationCase::agencyId)
                .distinct()
                .collect(Collectors.toMap(
                        agency -> agency,
                        agency -> agencies.above(agency).stream()
                                .map(body -> new Matter.Body(body.id().toString(), body.nameVi()))
                                .toList()));
        var documents = new HashMap<UUID, List<Matter.Document>>();
        evidence.issued(ids)
                .forEach(issued -> documents
                        .computeIfAbsent(issued.evaluationId(), id -> new ArrayList<>())
                        .add(new Matter.Document(issued.title(), issued.issuer())));
        for (var expert : experts.list("id in ?1", expertIds)) {
            var candidate = candidate(expert);
            var did =
                    expert.getPersonId() == null ? Map.<UUID, Set<Matter.Hand>>of() : hands(expert.getPersonId(), ids);
            var ofExpert = known.computeIfAbsent(expert.getId(), id -> new HashMap<>());
            for (var evaluation : cases) {
                var matter = new Matter(
                        evaluation.agencyId().toString(),
                        evaluation.organizationName(),
                        above.get(evaluation.agencyId()),
                        documents.getOrDefault(evaluation.id(), List.of()),
                        did.getOrDefault(evaluation.id(), Set.of()),
                        declared.apply(expert.getId(), evaluation.id()));
                ofExpert.put(evaluation.id(), Conflicts.between(candidate, matter, years, moments.today()));
            }
        }
        return known;
    }

    /** The register's employers, and what the account stands for: either may know more. */
    private Candidate candidate(ExpertEntity expert) {
        var employments = new ArrayList<Employment>();
        expert.getEmployments().forEach(employment -> employments.add(employment.fact()));
        if (expert.getPersonId() != null) {
            agencies.standings(expert.getPersonId())
                    .forEach(standing -> employments.add(new Employment(
                            standing.agencyId().toString(), standing.name(), standing.from(), standing.to())));
        }
        return new Candidate(
                expert.getDisplayName(),
                employments.stream().distinct().toList(),
                expert.getTies().stream().map(TieEntity::fact).toList());
    }

    private Map<UUID, Set<Matter.Hand>> hands(UUID person, List<UUID> ids) {
        var handed = evaluations.handedIn(ids, person);
        var found = new HashMap<UUID, Set<Matter.Hand>>();
        put(found, hands.of(ids, person).entered(), Matter.Hand.VALUES_ENTERED);
        put(found, handed.submitted(), Matter.Hand.DOSSIER_HANDED_IN);
        put(found, handed.certified(), Matter.Hand.DOSSIER_CERTIFIED);
        put(found, new HashSet<>(evidence.uploadedBy(ids, person)), Matter.Hand.EVIDENCE_UPLOADED);
        return found;
    }

    private static void put(Map<UUID, Set<Matter.Hand>> found, Set<UUID> evaluations, Matter.Hand hand) {
        evaluations.forEach(id -> found.computeIfAbsent(id, none -> EnumSet.noneOf(Matter.Hand.class))
                .add(hand));
    }
}
