package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.CITY_LEADER;
import static vn.hanoi.sti.demo.api.Account.DEPARTMENT_LEADER;
import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.demo.api.Account;
import vn.hanoi.sti.demo.api.Reply;

/** Draws up the yearly list and brings it to approval. */
final class YearlyListStep {
    private final Desk desk;

    YearlyListStep(Desk desk) {
        this.desk = desk;
    }

    /** @return the approved list */
    UUID run() {
        var campaign = desk.data().campaign();
        var list = find(campaign.year());
        if (list == null) {
            list = desk.api().post(OFFICER, "/yearly-lists", Map.of("year", campaign.year(), "kind", "ORGANIZATION"));
        }
        var path = "/yearly-lists/" + list.id();
        list = act(list, "DRAFT", OFFICER, path + "/proposals", Map.of(), "đề xuất danh mục năm " + campaign.year());
        list = act(list, "PROPOSED", DEPARTMENT_LEADER, path + "/submissions", Map.of(), "trình danh mục");
        list = act(
                list,
                "SUBMITTED",
                CITY_LEADER,
                path + "/approvals",
                Map.of(
                        "decisionNumber", campaign.listDecision().number(),
                        "decisionDate", campaign.listDecision().date()),
                "phê duyệt danh mục, " + campaign.listDecision().number());
        return list.id();
    }

    private Reply find(int year) {
        for (var row : desk.api().list(OFFICER, "/yearly-lists?year=" + year)) {
            if (row.required("kind").textValue().equals("ORGANIZATION")) {
                return desk.api()
                        .get(OFFICER, "/yearly-lists/" + row.required("id").textValue());
            }
        }
        return null;
    }

    private Reply act(Reply list, String when, Account account, String path, Object body, String what) {
        if (!list.text("state").equals(when)) {
            return list;
        }
        var after = desk.api().post(account, path, body, list.tag());
        desk.progress().done(account, what);
        return after;
    }
}
