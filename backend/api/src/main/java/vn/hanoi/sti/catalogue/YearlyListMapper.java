package vn.hanoi.sti.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.hanoi.sti.catalogue.YearlyListView.ListDecision;
import vn.hanoi.sti.catalogue.YearlyListView.MissingObject;
import vn.hanoi.sti.catalogue.YearlyListView.YearlyListItemView;
import vn.hanoi.sti.catalogue.YearlyListView.YearlyListStepView;
import vn.hanoi.sti.engine.criteria.Stage;

/** Yearly lists to views; never the other way. */
@Mapper(imports = YearlyListView.YearlyListItemView.class)
interface YearlyListMapper {
    @Mapping(target = "year", source = "list.listYear")
    @Mapping(target = "itemCount", source = "counts.items")
    @Mapping(target = "includedCount", source = "counts.included")
    YearlyListRow row(YearlyListEntity list, YearlyListRepository.Counts counts);

    @Mapping(target = "year", source = "list.listYear")
    @Mapping(target = "itemCount", expression = "java(items.size())")
    @Mapping(target = "includedCount", expression = "java(items.stream().filter(YearlyListItemView::included).count())")
    @Mapping(target = "items", source = "items")
    @Mapping(target = "missing", source = "missing")
    @Mapping(target = "history", source = "history")
    @Mapping(target = "decision", expression = "java(decision(list))")
    @Mapping(target = "allowedActions", source = "allowedActions")
    YearlyListView view(
            YearlyListEntity list,
            List<MissingObject> missing,
            List<YearlyListItemView> items,
            List<YearlyListStepEntity> history,
            List<ListAction> allowedActions);

    @Mapping(target = "from", source = "fromState")
    @Mapping(target = "to", source = "toState")
    YearlyListStepView step(YearlyListStepEntity step);

    /** An item with what is to be shown of its object. */
    default YearlyListItemView item(YearlyListItemEntity item, ListedObject facts, int year) {
        return new YearlyListItemView(
                item.getId(),
                facts.organizationId(),
                facts.code(),
                facts.nameVi(),
                facts.nameEn(),
                facts.governingBodyName(),
                facts.functions().isEmpty()
                        ? List.of()
                        : FunctionShares.ofText(facts.functions()).list(),
                facts.foundedOn(),
                item.isIncluded(),
                item.getReason(),
                facts.period() == null
                        ? DataYears.of(year, facts.foundedOn())
                        : IntStream.rangeClosed(
                                        facts.period().from(), facts.period().to())
                                .boxed()
                                .toList(),
                stage(facts.stage()),
                item.getAddedBecause());
    }

    @Mapping(target = "objectId", source = "organizationId")
    @Mapping(target = "agencyName", source = "governingBodyName")
    MissingObject missing(ListedObject object);

    default Stage stage(String name) {
        return name == null ? null : Stage.valueOf(name);
    }

    default ListDecision decision(YearlyListEntity list) {
        return list.getDecisionNumber() == null
                ? null
                : new ListDecision(list.getDecisionNumber(), list.getDecisionDate());
    }
}
