package vn.hanoi.sti.testing;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.hanoi.sti.ApiTest.Call;

/**
 * A department of the city with an officer of its own.
 *
 * @param officer subject of its officer (role unit-member)
 */
public record TestAgency(UUID id, String name, String officer) {
    public static TestAgency create() {
        var code = "A" + UUID.randomUUID().toString().substring(0, 12).toUpperCase();
        var made = new TestAgency(UUID.randomUUID(), "Sở chủ trì " + code, "officer-" + code);
        Owner.does(owner -> {
            owner.agency(made.id(), code, "DEPARTMENT", made.name(), null);
            owner.member(owner.person(made.officer(), "Cán bộ " + code), made.id(), "OFFICER");
        });
        return made;
    }

    /** A request of its officer. */
    public RequestSpecification asOfficer() {
        return Call.as(officer, "unit-member");
    }
}
