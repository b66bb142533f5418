package vn.hanoi.sti.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;

/** A secret address per person: their own duties, until they withdraw it. */
@ApiTest
class FeedApiTest {
    private static final String MINE = "/api/v1/me/calendar-feed";

    @Test
    void a_person_gets_their_own_duties_and_only_those_until_the_address_is_withdrawn() {
        var campaign = TestCampaign.open(2).soon();
        var mine = campaign.next();
        var other = campaign.next();
        mine.asOfficer().get(MINE).then().statusCode(200).body("active", is(false));
        var path = create(mine::asOfficer);
        given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .header("Cache-Control", startsWith("private"))
                .body(containsString("UID:EVALUATION/" + mine.id()))
                .body(not(containsString(other.id())))
                .body(not(containsString("CITY_PLAN")));
        mine.asOfficer()
                .get(MINE)
                .then()
                .body("active", is(true))
                .body("readOn", notNullValue())
                .body("path", nullValue());
        var second = create(mine::asOfficer);
        assertThat(second).isNotEqualTo(path);
        given().get(path).then().statusCode(404);
        mine.asOfficer().delete(MINE).then().statusCode(200).body("active", is(false));
        given().get(second).then().statusCode(404);
        mine.asOfficer().delete(MINE).then().statusCode(404);
    }

    @Test
    void acts_are_on_record_and_the_secret_is_not() {
        var path = create(Account.CITY_LEADER::call);
        Account.CITY_LEADER.call().delete(MINE).then().statusCode(200);
        var entries = Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=calendar-feed&size=200")
                .then()
                .body("items.action", hasItems("calendar-feed.created", "calendar-feed.revoked"))
                .extract()
                .asString();
        assertThat(entries).doesNotContain(path.replaceAll(".*/|\\.ics", ""));
    }

    @Test
    void an_address_that_nobody_made_is_unknown() {
        given().get("/api/v1/calendar-feeds/" + FeedToken.next() + ".ics")
                .then()
                .statusCode(404);
        given().get("/api/v1/calendar-feeds/nothing").then().statusCode(404);
    }

    @Test
    void the_address_of_somebody_who_is_switched_off_is_unknown() {
        var subject = "feed-" + UUID.randomUUID();
        var path = create(() -> Call.as(subject, "auditor"));
        given().get(path).then().statusCode(200);
        var me = "/api/v1/persons/"
                + Call.as(subject, "auditor").get("/api/v1/me").then().extract().<String>path("personId");
        var person = Account.ADMIN.call().get(me).then().statusCode(200).extract();
        Account.ADMIN
                .call()
                .header("If-Match", person.header("ETag"))
                .body(Map.of("displayName", "Người đã nghỉ", "active", false))
                .put(me)
                .then()
                .statusCode(200);
        given().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void who_may(Account account) {
        account.call().get(MINE).then().statusCode(account == Account.MACHINE ? 403 : 200);
    }

    private static String create(Supplier<RequestSpecification> who) {
        return who.get()
                .body("{}")
                .put(MINE)
                .then()
                .statusCode(200)
                .body("active", is(true))
                .body("path", matchesPattern("/api/v1/calendar-feeds/[A-Za-z0-9_-]{43}\\.ics"))
                .extract()
                .path("path");
    }
}
