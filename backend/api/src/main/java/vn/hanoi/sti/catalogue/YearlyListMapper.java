package vn.hanoi.sti.catalogue;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.hanoi.sti.catalogue.YearlyListView.ListDecision;
import vn.hanoi.sti.catalogue.YearlyListView.YearlyListItemView;
import vn.hanoi.sti.catalogue.YearlyListView.YearlyListStepView;

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
    @Mapping(target = "history", source = "history")
    @Mapping(target = "decision", expression = "java(decision(list))")
    @Mapping(target = "allowedActions", source = "allowedActions")
    YearlyListView view(
            YearlyListEntity list,
            List<YearlyListItemView> items,
            List<YearlyListStepEntity> history,
            List<ListAction> allowedActions);

    @Mapping(target = "from", source = "fromState")
    @Mapping(target = "to", source = "toState")
    YearlyListStepView step(YearlyListStepEntity step);

    /** An item with what is to be shown of its organization. */
    default YearlyListItemView item(YearlyListItemEntity item, ListedOrganization facts, int year) {
        return new YearlyListItemView(
                item.getId(),
                facts.organizationId(),
                facts.code(),
                facts.nameVi(),
                facts.nameEn(),
                facts.governingBodyName(),
                FunctionShares.ofText(facts.functions()).list(),
                facts.foundedOn(),
                item.isIncluded(),
                item.getReason(),
                DataYears.of(year, facts.foundedOn()));
    }

    default ListDecision decision(YearlyListEntity list) {
        return list.getDecisionNumber() == null
                ? null
                : new ListDecision(list.getDecisionNumber(), list.getDecisionDate());
    }
}
