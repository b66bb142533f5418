package vn.hanoi.sti.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.hanoi.sti.criteria.CriteriaSetView.CriteriaGroupView;
import vn.hanoi.sti.criteria.CriteriaSetView.CriterionView;
import vn.hanoi.sti.criteria.CriteriaSetView.GradeView;
import vn.hanoi.sti.criteria.CriteriaSetView.IoiShare;
import vn.hanoi.sti.engine.criteria.CriteriaGroup;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Criterion;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.Grade;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.IooiShares;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.engine.criteria.Weight;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Stored versions and the engine's model to views; never the other way. */
@Mapper
interface CriteriaSetMapper {
    CriteriaSetRow row(CriteriaSetEntity set);

    @Mapping(target = "functions", expression = "java(entity.functionNames())")
    @Mapping(target = "grades", source = "set.grades")
    @Mapping(target = "groups", source = "set.groups")
    @Mapping(target = "ioiShares", expression = "java(shares(set))")
    @Mapping(target = "code", source = "entity.code")
    @Mapping(target = "kind", source = "entity.kind")
    @Mapping(target = "stage", source = "entity.stage")
    @Mapping(target = "appendix", source = "entity.appendix")
    @Mapping(target = "digest", source = "entity.digest")
    @Mapping(target = "version", source = "entity.version")
    @Mapping(target = "findings", source = "findings")
    @Mapping(target = "allowedActions", source = "allowedActions")
    CriteriaSetView view(
            CriteriaSetEntity entity, CriteriaSet set, List<Finding> findings, List<CriteriaAction> allowedActions);

    ProblemError error(Finding finding);

    List<ProblemError> errors(List<Finding> findings);

    GradeView grade(Grade grade);

    default CriteriaGroupView group(CriteriaGroup group) {
        var indicators =
                group.criteria().stream().flatMap(c -> c.indicators().stream()).toList();
        var byFunction = !indicators.isEmpty() && indicators.getFirst().weight() instanceof Weight.ByFunction;
        return new CriteriaGroupView(
                group.code(),
                group.vi(),
                group.en(),
                byFunction ? null : single(indicators),
                byFunction ? weights(indicators) : null,
                group.criteria().stream().map(this::criterion).toList());
    }

    CriterionView criterion(Criterion criterion);

    default IndicatorView indicator(Indicator indicator) {
        return CriteriaViews.indicator(indicator);
    }

    default String text(BigDecimal decimal) {
        return CriteriaViews.text(decimal);
    }

    default String optionalText(Optional<String> text) {
        return text.orElse(null);
    }

    default String optionalDecimal(Optional<BigDecimal> decimal) {
        return decimal.map(CriteriaViews::text).orElse(null);
    }

    default List<IoiShare> shares(CriteriaSet set) {
        var shares = new ArrayList<IoiShare>();
        IooiShares.of(set)
                .columns()
                .forEach(column -> column.levels()
                        .forEach((level, share) -> shares.add(new IoiShare(
                                level,
                                column.function().orElse(null),
                                Exact.text(share.percent()),
                                share.percentShown()))));
        return shares;
    }

    private static String single(List<Indicator> indicators) {
        return sum(indicators.stream().map(i -> ((Weight.Single) i.weight()).weight()));
    }

    private static Map<String, String> weights(List<Indicator> indicators) {
        var weights = new LinkedHashMap<String, String>();
        for (var function : OrganizationFunction.values()) {
            weights.put(
                    function.name(),
                    sum(indicators.stream()
                            .map(i -> ((Weight.ByFunction) i.weight()).weights().get(function))));
        }
        return weights;
    }

    private static String sum(Stream<BigDecimal> weights) {
        var sum = weights.reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
        return CriteriaViews.text(sum);
    }
}
