package vn.hanoi.sti.cityplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.catalogue.ListState;
import vn.hanoi.sti.catalogue.OpenList;
import vn.hanoi.sti.catalogue.YearlyLists;
import vn.hanoi.sti.cityplan.Measurement.Part;
import vn.hanoi.sti.cityplan.Measurement.Unit;

/** A task that asks for a yearly list is done on the day of the decision that approves it. */
@ApplicationScoped
class ListMeasures implements TaskMeasures {
    private static final Map<String, String> KINDS =
            Map.of("TC-1", "ORGANIZATION", "KH-1", "PLAN", "CT-1", "PROGRAMME", "CS-1", "POLICY");

    private final YearlyLists lists;

    ListMeasures(YearlyLists lists) {
        this.lists = lists;
    }

    @Override
    public Map<String, Measurement> of(int planYear, Viewer wholeCity) {
        var measured = new HashMap<String, Measurement>();
        var open = lists.open().stream().filter(list -> list.year() == planYear).toList();
        KINDS.forEach((task, kind) ->
                measured.put(task, Measurement.of(Unit.LIST, List.of(list(kind, planYear, open)), null)));
        return measured;
    }

    private Part list(String kind, int year, List<OpenList> open) {
        var underway = open.stream().filter(list -> list.kind().equals(kind)).findFirst();
        var approved = lists.approvedOn(kind, year);
        return new Part(
                "YEARLY_LIST",
                underway.map(OpenList::id).orElse(null),
                null,
                true,
                kind,
                null,
                approved.orElse(null),
                approved.isPresent()
                        ? List.of()
                        : List.of(underway.map(list -> "LIST_" + list.state().name())
                                .orElse("LIST_NONE")),
                approved.isPresent()
                        ? null
                        : underway.map(list -> waitsFor(list.state())).orElse("DOST_OFFICER"));
    }

    private static String waitsFor(ListState state) {
        return switch (state) {
            case DRAFT -> "DOST_OFFICER";
            case PROPOSED -> "DOST_LEADER";
            case SUBMITTED, APPROVED -> "CITY_LEADER";
        };
    }
}
