package vn.hanoi.sti.testing;

import io.restassured.specification.RequestSpecification;
import vn.hanoi.sti.ApiTest.Call;

/** One account per role, shared by tests that do not care who exactly acts. */
public enum Account {
    ADMIN("admin"),
    DOST_OFFICER("dost-officer"),
    DOST_LEADER("dost-leader"),
    CITY_LEADER("city-leader"),
    AUDITOR("auditor"),
    MACHINE("machine-reader"),
    /** An expert without any seat. */
    EXPERT("expert"),
    /** A unit's member without any membership. */
    STRANGER("unit-member");

    private final String role;

    Account(String role) {
        this.role = role;
    }

    public String subject() {
        return "testing-" + name().toLowerCase().replace('_', '-');
    }

    public String role() {
        return role;
    }

    /** A request of this account. */
    public RequestSpecification call() {
        return Call.as(subject(), role);
    }
}
