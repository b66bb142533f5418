package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hanoi.sti.demo.api.Account;
import vn.hanoi.sti.demo.data.People.Person;

/** Lets every account sign in once, which makes it known, and gives it its membership. */
final class PeopleStep {
    private final Desk desk;

    PeopleStep(Desk desk) {
        this.desk = desk;
    }

    void run() {
        var people = desk.data().people().people();
        desk.workers()
                .forEach(people, person -> desk.api().get(new Account(person.username(), person.displayName()), "/me"));
        desk.progress().say("Các tài khoản minh họa: " + people.size() + " tài khoản đã đăng nhập lần đầu");
        var rows = new HashMap<String, JsonNode>();
        desk.api()
                .list(ADMINISTRATOR, "/persons")
                .forEach(row -> rows.put(row.path("username").asText(), row));
        var bodies = BodiesStep.idsByCode(desk);
        var granted = new AtomicInteger();
        desk.workers()
                .forEach(
                        people.stream()
                                .filter(person -> person.agency() != null)
                                .toList(),
                        person -> {
                            if (grant(person, rows.get(person.username()), bodies.get(person.agency()))) {
                                granted.incrementAndGet();
                            }
                        });
        desk.progress().done(ADMINISTRATOR, "gắn cán bộ, thủ trưởng với đơn vị (" + granted.get() + " mới)");
    }

    private boolean grant(Person person, JsonNode row, String agencyId) {
        for (var membership : row.required("memberships")) {
            if (membership.required("agencyId").textValue().equals(agencyId)
                    && membership.required("role").textValue().equals(person.role())) {
                return false;
            }
        }
        var body = Map.of(
                "agencyId",
                agencyId,
                "role",
                person.role(),
                "validFrom",
                desk.data().people().memberSince());
        var view =
                desk.api().get(ADMINISTRATOR, "/persons/" + row.required("id").textValue());
        desk.api().post(ADMINISTRATOR, "/persons/" + view.id() + "/memberships", body, view.tag());
        return true;
    }
}
