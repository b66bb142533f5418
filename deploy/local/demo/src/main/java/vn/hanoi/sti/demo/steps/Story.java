package vn.hanoi.sti.demo.steps;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.hanoi.sti.demo.data.Organization;

/** The whole demonstration, in the order of the work it shows. */
public final class Story {
    private final Desk desk;

    public Story(Desk desk) {
        this.desk = desk;
    }

    /** Does what is not done yet. */
    public void tell() {
        var criteriaSet = new CriteriaStep(desk).run();
        new BodiesStep(desk).run();
        new CatalogueStep(desk).run();
        new PeopleStep(desk).run();
        new DaysOffStep(desk).run();
        var list = new YearlyListStep(desk).run();
        var evaluations = new CampaignStep(desk).run(list, criteriaSet);
        new LateEntryStep(desk)
                .run(
                        evaluations.values().iterator().next(),
                        desk.data().campaign().deadline());
        each(evaluations, new MethodStep(desk)::run);
        var supply = new SupplyStep(desk);
        var appraisal = new AppraisalStep(desk);
        var decision = new DecisionStep(desk);
        each(evaluations, supply::run);
        new CouncilStep(desk).run(evaluations);
        // Peers' figures enter results: all figures must be in before the first result is decided.
        each(evaluations, appraisal::run);
        var budget = new BudgetStep(desk);
        budget.estimate(evaluations);
        each(evaluations, decision::propose);
        each(evaluations, decision::approve);
        budget.decision(evaluations);
        new TargetStep(desk).run(criteriaSet, evaluations);
        new RegisterStep(desk).run();
        new PastStagesStep(desk).run();
        new KindsStep(desk).run();
        new QuestionStep(desk).run();
        new CostStep(desk).run();
        new Checks(desk).run(evaluations);
    }

    private void each(Map<Organization, String> evaluations, BiConsumer<Organization, String> work) {
        desk.workers()
                .forEach(List.copyOf(evaluations.entrySet()), entry -> work.accept(entry.getKey(), entry.getValue()));
    }
}
