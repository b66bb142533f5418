package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.AUDITOR;

import java.util.ArrayList;
import java.util.Map;
import vn.hanoi.sti.demo.data.Organization;
import vn.hanoi.sti.demo.data.Stage;

/** Shows where every evaluation stands, and refuses a picture that is not the designed one. */
final class Checks {
    private final Desk desk;

    Checks(Desk desk) {
        this.desk = desk;
    }

    void run(Map<Organization, String> evaluations) {
        var wrong = new ArrayList<String>();
        evaluations.forEach((organization, id) -> {
            var path = "/evaluations/" + id;
            var state = Evaluations.state(desk.api(), AUDITOR, path);
            var target = organization.target();
            var line = "%s  %-11s".formatted(organization.code(), state);
            if (!state.isBefore(Stage.SCORED)) {
                var result = desk.api().get(AUDITOR, path + "/result");
                line += "  %-10s  %6s  %s"
                        .formatted(
                                result.text("grade"),
                                result.body().path("totalShown").asText("–"),
                                result.body().path("status").asText(""));
                if (state == Stage.APPROVED
                        && target.state() == Stage.APPROVED
                        && !target.grade().equals(result.text("grade"))) {
                    wrong.add("%s is %s, designed to be %s"
                            .formatted(organization.code(), result.text("grade"), target.grade()));
                }
            }
            desk.progress().say(line + "  " + organization.nameVi());
            // A person may have gone on since; standing back is an error.
            if (state.isBefore(target.state())) {
                wrong.add("%s stands at %s, not yet at %s".formatted(organization.code(), state, target.state()));
            }
        });
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), wrong));
        }
    }
}
