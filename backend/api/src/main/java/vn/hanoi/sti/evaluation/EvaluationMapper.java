package vn.hanoi.sti.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Entities to views; never the other way. */
@Mapper
interface EvaluationMapper {
    @Mapping(target = "year", source = "campaign.listYear")
    @Mapping(target = "dataYears", expression = "java(campaign.dataYears())")
    @Mapping(target = "deadlineInclusive", constant = "false")
    @Mapping(target = "counts", expression = "java(complete(counts))")
    @Mapping(target = "total", expression = "java(sum(counts))")
    CampaignRow campaign(CampaignEntity campaign, Map<EvaluationState, Long> counts);

    @Mapping(target = "id", source = "criteriaSetId")
    @Mapping(target = "code", source = "criteriaSetCode")
    @Mapping(target = "setVersion", source = "criteriaSetVersion")
    EvaluationView.CriteriaSetRef criteriaSet(CampaignEntity campaign);

    @Mapping(target = "action", expression = "java(act.getAction().shown())")
    @Mapping(target = "from", source = "act.fromState")
    @Mapping(target = "to", source = "act.toState")
    @Mapping(target = "reason", expression = "java(reasonShown ? act.getReason() : null)")
    @Mapping(target = "indicators", expression = "java(reasonShown ? act.indicatorCodes() : List.of())")
    @Mapping(target = "items", expression = "java(reasonShown ? act.returnedItems() : List.of())")
    EvaluationView.HistoryEntry history(TransitionEntity act, boolean reasonShown);

    @Mapping(target = "id", source = "facts.id")
    @Mapping(target = "version", source = "facts.version")
    @Mapping(target = "state", source = "facts.state")
    @Mapping(target = "kind", source = "facts.kind")
    @Mapping(target = "stage", source = "facts.stage")
    @Mapping(target = "organizationCode", source = "facts.organizationCode")
    @Mapping(target = "organizationName", source = "facts.organizationName")
    @Mapping(target = "campaignName", source = "evaluation.campaign.nameVi")
    @Mapping(target = "campaignYear", source = "facts.year")
    @Mapping(target = "functions", expression = "java(EvaluatedFunction.of(facts.functions()))")
    @Mapping(target = "mainFunction", expression = "java(facts.mainFunction())")
    @Mapping(target = "waitingFor", expression = "java(facts.state().waitingFor().orElse(null))")
    @Mapping(target = "criteriaSet", source = "evaluation.campaign")
    @Mapping(target = "usableDataYears", expression = "java(facts.usableYears().size())")
    @Mapping(
            target = "notExistingYears",
            expression = "java(facts.dataYears().stream().filter(y -> !facts.usableYears().contains(y)).toList())")
    @Mapping(target = "deadlineInclusive", constant = "false")
    @Mapping(target = "daysLate", source = "standing.daysLate")
    @Mapping(
            target = "dossier",
            expression = "java(new EvaluationView.Receipt(facts.receivedOn(), evaluation.getReceivedDocument()))")
    @Mapping(target = "lock", source = "standing.lock")
    @Mapping(target = "openCells", expression = "java(facts.openCells().stream().sorted().toList())")
    @Mapping(target = "certification", source = "standing.certification")
    @Mapping(target = "history", source = "standing.history")
    @Mapping(target = "allowedActions", source = "standing.allowedActions")
    EvaluationView evaluation(EvaluationEntity evaluation, EvaluationCase facts, Standing standing);

    /** What depends on the viewer, on the day and on the history. */
    record Standing(
            int daysLate,
            EvaluationView.Lock lock,
            EvaluationView.Certification certification,
            List<EvaluationView.HistoryEntry> history,
            List<EvaluationAction> allowedActions) {}

    /** Every state, also those without any: a reader need not know which are left out. */
    default Map<EvaluationState, Long> complete(Map<EvaluationState, Long> counts) {
        var complete = new EnumMap<EvaluationState, Long>(EvaluationState.class);
        for (var state : EvaluationState.values()) {
            complete.put(state, counts.getOrDefault(state, 0L));
        }
        return complete;
    }

    default long sum(Map<EvaluationState, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
