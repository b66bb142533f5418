package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.ADMINISTRATOR;
import static vn.hanoi.sti.demo.api.Account.DEPARTMENT_LEADER;

import java.util.Map;
import java.util.UUID;

/** Imports the criteria file and publishes its sets. */
final class CriteriaStep {
    private final Desk desk;

    CriteriaStep(Desk desk) {
        this.desk = desk;
    }

    /** @return the published set that the campaign follows */
    UUID run() {
        var imported = desk.api()
                .post(ADMINISTRATOR, "/criteria-sets/imports", desk.data().criteria())
                .body()
                .required("imported");
        desk.progress().done(ADMINISTRATOR, "nhập tệp tiêu chí, " + imported.size() + " bộ");
        int published = 0;
        UUID wanted = null;
        for (var set : imported) {
            var path = "/criteria-sets/" + set.required("id").textValue();
            var view = desk.api().get(DEPARTMENT_LEADER, path);
            if (view.text("status").equals("DRAFT")) {
                desk.api().post(DEPARTMENT_LEADER, path + "/publications", Map.of(), view.tag());
                published++;
            }
            if (view.text("code").equals(desk.data().campaign().criteriaSet())) {
                wanted = view.id();
            }
        }
        desk.progress().done(DEPARTMENT_LEADER, "công bố " + published + " bộ tiêu chí (minh họa)");
        return wanted;
    }
}
