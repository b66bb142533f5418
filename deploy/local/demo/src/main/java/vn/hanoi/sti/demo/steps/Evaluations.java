package vn.hanoi.sti.demo.steps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.sti.demo.api.Account;
import vn.hanoi.sti.demo.api.Api;
import vn.hanoi.sti.demo.data.Stage;

/** What several steps ask of an evaluation. */
final class Evaluations {
    private Evaluations() {}

    static Stage state(Api api, Account account, String path) {
        return Stage.valueOf(api.get(account, path).text("state"));
    }

    /**
     * Brings the evaluation one state on, if it stands at {@code from} and is meant to go further.
     *
     * @return whether it did
     */
    static boolean act(Api api, Account account, String path, Stage from, Stage target, String action, Object body) {
        if (!from.isBefore(target)) {
            return false;
        }
        var view = api.get(account, path);
        if (Stage.valueOf(view.text("state")) != from) {
            return false;
        }
        api.post(account, path + action, body, view.tag());
        return true;
    }

    /** The indicators of a sheet, in its order. */
    static List<JsonNode> indicators(JsonNode sheet) {
        var indicators = new ArrayList<JsonNode>();
        sheet.required("groups")
                .forEach(group -> group.required("criteria")
                        .forEach(criterion -> criterion.required("indicators").forEach(indicators::add)));
        return indicators;
    }
}
