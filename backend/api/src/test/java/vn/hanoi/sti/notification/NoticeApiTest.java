package vn.hanoi.sti.notification;

import static org.hamcrest.Matchers.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** The inbox: each reader has their own read state, and nobody reads or marks what is for others. */
@ApiTest
class NoticeApiTest {
    private static final String INBOX = "/api/v1/me/notices";
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        campaign = campaign == null ? TestCampaign.open(4) : campaign;
    }

    @Test
    void reading_is_each_readers_own() {
        var unit = asked();
        String id = unit.asOfficer().get(INBOX).path("items[0].id");
        unit.asOfficer()
                .body(Map.of("ids", List.of(id)))
                .post(INBOX + "/reads")
                .then()
                .statusCode(200)
                .body("unread", equalTo(0));
        unit.asOfficer()
                .get(INBOX)
                .then()
                .body("items[0].readAt", notNullValue())
                .body("total", equalTo(1));
        unit.asOfficer().get(INBOX + "?unread=true").then().body("items", empty());
        unit.asHead().get(INBOX).then().body("unread", equalTo(1)).body("items[0].readAt", nullValue());
    }

    @Test
    void everything_can_be_marked_at_once_and_again_without_effect() {
        var unit = asked();
        for (var i = 0; i < 2; i++) {
            unit.asHead()
                    .body("{}")
                    .post(INBOX + "/reads")
                    .then()
                    .statusCode(200)
                    .body("unread", equalTo(0));
        }
    }

    @Test
    void notices_of_others_are_neither_shown_nor_marked() {
        var unit = asked();
        var other = asked();
        String theirs = other.asOfficer().get(INBOX).path("items[0].id");
        unit.asOfficer()
                .get(INBOX)
                .then()
                .body("items.objectId", everyItem(equalTo(unit.id())))
                .body("total", equalTo(1));
        unit.asOfficer()
                .body(Map.of("ids", List.of(theirs, UUID.randomUUID())))
                .post(INBOX + "/reads")
                .then()
                .statusCode(200)
                .body("unread", equalTo(1));
        other.asOfficer().get(INBOX).then().body("unread", equalTo(1));
        Account.CITY_LEADER
                .call()
                .get(INBOX)
                .then()
                .statusCode(200)
                .body("items.kind", not(hasItem("DATA_REQUEST_SENT")));
    }

    private static TestEvaluation asked() {
        var unit = campaign.next();
        Account.DOST_OFFICER
                .call()
                .body(Map.of("evaluationIds", List.of(unit.id())))
                .post("/api/v1/campaigns/" + campaign.id() + "/data-requests")
                .then()
                .statusCode(200);
        return unit;
    }
}
