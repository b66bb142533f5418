package vn.hanoi.sti.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestAgency;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCouncil;

/** The daily mail over a real mail server: once, on the day, and nothing lost while the server is not there. */
@ApiTest
class DigestApiTest {
    private static final String MINE = "/api/v1/me/mail-preference";
    private static TestCampaign campaign;
    /** Each test has days of its own, so that one's mails are not another's. */
    private static LocalDate day = LocalDate.of(2031, 1, 1);

    @Inject
    DigestSender sender;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @BeforeEach
    void open() {
        campaign = campaign == null ? TestCampaign.open(5) : campaign;
        day = day.plusDays(10);
    }

    @Test
    void one_mail_a_day_however_many_replicas_try_and_the_next_when_it_is_more_urgent() {
        var unit = campaign.next();
        var address = reachable(unit::asOfficer);
        var deadline = LocalDate.of(campaign.year(), 7, 20);
        try (var server = new SmtpServer()) {
            var replicas = Stream.generate(
                            () -> CompletableFuture.runAsync(() -> sender.send(deadline.minusDays(6), now)))
                    .limit(3)
                    .toList();
            replicas.forEach(CompletableFuture::join);
            sender.send(deadline.minusDays(6), now.plusSeconds(86_000));
            assertThat(server.to(address)).hasSize(1);
            var mail = server.to(address).getFirst();
            assertThat(mail.subject()).isEqualTo("Việc của bạn: 1 đến hạn trong 7 ngày");
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
            var lastDay = "19/07/" + campaign.year();
            for (var type : List.of("text/plain", "text/html")) {
                assertThat(mail.part(type))
                        .contains("Nhập số liệu, minh chứng: "
                                + unit.organization().name())
                        .contains("Hạn đến hết ngày " + lastDay + ", còn 5 ngày")
                        .contains("Căn cứ: mục III.3, III.4, Kế hoạch đánh giá")
                        .contains("https://sti.example/danh-gia/" + unit.id())
                        .contains("https://sti.example/thu-nhac");
            }
            // Nothing new the day after; on the day before the last day it is said once more, and when it is late.
            sender.send(deadline.minusDays(5), now);
            assertThat(server.to(address)).hasSize(1);
            sender.send(deadline.minusDays(2), now);
            sender.send(deadline, now);
            sender.send(deadline.plusDays(1), now);
            assertThat(server.to(address).stream().map(SmtpServer.Received::subject))
                    .containsExactly(
                            "Việc của bạn: 1 đến hạn trong 7 ngày",
                            "Việc của bạn: 1 đến hạn trong 7 ngày",
                            "Việc của bạn: 1 quá hạn");
        }
        delivery(address)
                .body("items[0].state", equalTo("NOTHING_NEW"))
                .body("items[0].lastSentAt", notNullValue())
                .body("on", is(true));
    }

    @Test
    void what_a_server_that_is_down_did_not_take_goes_when_it_is_back() {
        var unit = campaign.next();
        var address = reachable(unit::asOfficer);
        var soon = LocalDate.of(campaign.year(), 7, 16);
        sender.send(soon, now);
        delivery(address)
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].lastError", containsString("Connect"))
                .body("items[0].lastSentAt", nullValue());
        try (var server = new SmtpServer()) {
            sender.send(soon, now.plusSeconds(30));
            assertThat(server.to(address)).as("not before the pause is over").isEmpty();
            sender.send(soon, now.plusSeconds(121));
            assertThat(server.to(address)).hasSize(1);
        }
        delivery(address).body("items[0].state", equalTo("SENT")).body("items[0].lastError", nullValue());
        // A whole day without a server: the mail of the next day says it.
        var late = LocalDate.of(campaign.year(), 7, 21);
        sender.send(late, now);
        try (var server = new SmtpServer()) {
            sender.send(late.plusDays(1), now.plusSeconds(30));
            assertThat(server.to(address)).hasSize(1);
            assertThat(server.to(address).getFirst().subject()).isEqualTo("Việc của bạn: 1 quá hạn");
        }
    }

    @Test
    void what_was_read_in_the_inbox_is_not_mailed_and_what_is_mailed_tells_no_content() {
        var agency = TestAgency.create();
        var address = reachable(agency::asOfficer);
        var secret = "nội dung-" + UUID.randomUUID();
        answered(agency, secret);
        agency.asOfficer().body("{}").post("/api/v1/me/notices/reads").then().statusCode(200);
        try (var server = new SmtpServer()) {
            sender.send(day, now);
            assertThat(server.to(address)).isEmpty();
            answered(agency, secret);
            sender.send(day.plusDays(1), now);
            sender.send(day.plusDays(2), now);
            assertThat(server.to(address)).hasSize(1);
            var mail = server.to(address).getFirst();
            assertThat(mail.subject()).isEqualTo("Việc của bạn: 1 thông báo chưa đọc");
            assertThat(mail.part("text/plain"))
                    .contains("Câu hỏi của bạn đã có trả lời")
                    .doesNotContain(secret);
            // Not wanted any more, and in another language.
            preference(agency.asOfficer(), false, "EN").statusCode(200).body("notices", is(false));
            answered(agency, secret);
            sender.send(day.plusDays(3), now);
            assertThat(server.to(address)).hasSize(1);
            preference(agency.asOfficer(), true, "EN").statusCode(200);
            sender.send(day.plusDays(4), now);
            assertThat(server.to(address).getLast().subject()).isEqualTo("Your work: 1 unread notices");
        }
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?action=mail-preference.changed&order=NEWEST_FIRST")
                .then()
                .body("items.action", hasItem("mail-preference.changed"));
    }

    @Test
    void days_that_bind_are_mailed_whatever_a_person_wants_and_one_bad_address_keeps_nobody_elses_mail() {
        var unit = campaign.next();
        var bad = "refused-" + UUID.randomUUID() + "@unit.example";
        reachable(unit::asHead, bad);
        var good = reachable(unit::asOfficer);
        preference(unit.asOfficer(), false, "VI").statusCode(200);
        try (var server = new SmtpServer()) {
            sender.send(LocalDate.of(campaign.year(), 7, 17), now);
            assertThat(server.to(good)).hasSize(1);
        }
        delivery(bad).body("items[0].state", equalTo("REFUSED")).body("items[0].lastError", containsString("553"));
    }

    @Test
    void a_member_of_a_council_is_told_that_a_declaration_waits_and_not_of_whom() {
        var unit = campaign.next();
        var council = TestCouncil.create(1);
        var expert = "expert-" + UUID.randomUUID();
        council.seat("CHAIR", expert);
        council.judging(unit);
        var address = reachable(() -> Call.as(expert, "expert"));
        try (var server = new SmtpServer()) {
            sender.send(day, now);
            assertThat(server.to(address)).hasSize(1);
            assertThat(server.to(address).getFirst().part("text/plain"))
                    .contains("Khai báo xung đột lợi ích cho hội đồng")
                    .doesNotContain(unit.organization().name());
        }
    }

    @Test
    void who_has_no_address_gets_none_and_is_shown() {
        var agency = TestAgency.create();
        agency.asOfficer()
                .get(MINE)
                .then()
                .statusCode(200)
                .body("address", nullValue())
                .body("on", is(true));
        String name = agency.asOfficer().get("/api/v1/me").then().extract().path("displayName");
        Account.ADMIN
                .call()
                .queryParam("q", name)
                .get("/api/v1/mail-deliveries")
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("NO_ADDRESS"));
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void who_may(Account account) {
        account.call().get(MINE).then().statusCode(200);
        account.call().body(Map.of("notices", true)).put(MINE).then().statusCode(422);
        var sees = List.of(Account.ADMIN, Account.DOST_OFFICER, Account.DOST_LEADER, Account.AUDITOR);
        account.call().get("/api/v1/mail-deliveries").then().statusCode(sees.contains(account) ? 200 : 403);
    }

    private static String reachable(Supplier<RequestSpecification> who) {
        return reachable(who, "p-" + UUID.randomUUID() + "@unit.example");
    }

    /** Signs in, and is given this address by the administrator. */
    private static String reachable(Supplier<RequestSpecification> who, String address) {
        String id = who.get().get("/api/v1/me").then().statusCode(200).extract().path("personId");
        var person = Account.ADMIN
                .call()
                .get("/api/v1/persons/" + id)
                .then()
                .statusCode(200)
                .extract();
        Account.ADMIN
                .call()
                .header("If-Match", person.header("ETag"))
                .body(Map.of("displayName", person.path("displayName"), "email", address, "active", true))
                .put("/api/v1/persons/" + id)
                .then()
                .statusCode(200);
        return address;
    }

    private static void answered(TestAgency agency, String secret) {
        String id = agency.asOfficer()
                .body(Map.of(
                        "agencyId",
                        agency.id(),
                        "kind",
                        "QUESTION",
                        "topic",
                        "DATA",
                        "subject",
                        secret,
                        "text",
                        secret))
                .post("/api/v1/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("question.id");
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("text", secret))
                .post("/api/v1/questions/" + id + "/answers")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse preference(RequestSpecification who, boolean notices, String language) {
        return who.body(Map.of("notices", notices, "language", language))
                .put(MINE)
                .then();
    }

    private static ValidatableResponse delivery(String address) {
        return Account.ADMIN
                .call()
                .queryParam("q", address)
                .get("/api/v1/mail-deliveries")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }
}
