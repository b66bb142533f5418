package vn.hanoi.sti.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/**
 * Whatever people do in whatever order, what was certified stays as it was, and nobody reads what is another unit's. A
 * failing seed repeats itself.
 */
@ApiTest
class RandomWorkTest {
    private static final int STEPS = 30;
    private static final List<String> READS = List.of(
            "",
            "/sheet",
            "/checks",
            "/certification",
            "/receipts",
            "/receipts/1",
            "/threads",
            "/delegations",
            "/corrections",
            "/claimed-outputs",
            "/evidence",
            "/values/O6-12/%d/revisions");
    private static TestCampaign campaign;

    private final Map<String, List<Object>> certified = new HashMap<>();
    private final List<String> done = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 20260720, 42})
    void what_was_certified_stays_and_what_is_anothers_is_hidden(long seed) {
        if (campaign == null) {
            campaign = TestCampaign.open(6);
        }
        var random = new Random(seed);
        var both = List.of(campaign.next(), campaign.next());
        // From the start there is something that must not change.
        for (var evaluation : both) {
            note("SUBMIT", evaluation.submit().extract().statusCode());
            note("CERTIFY", evaluation.certify().extract().statusCode());
            keepsWhatWasCertified(evaluation);
        }
        // And one correction is under way, so that its bounds are tried from the start.
        note("ASK", ask(random, both.get(0).asHead(), both.get(0)));
        note("ANSWER", answer(both.get(0), true));
        for (var step = 0; step < STEPS; step++) {
            var evaluation = both.get(random.nextInt(2));
            act(random, evaluation, both.get(0).equals(evaluation) ? both.get(1) : both.get(0));
            both.forEach(this::keepsWhatWasCertified);
            keepsWhatNoCorrectionOpened(evaluation);
        }
        assertThat(done)
                .as("seed %d did %s", seed, done)
                .contains("SUBMIT 200", "CERTIFY 200", "ASK 200", "ANSWER 200");
        for (var evaluation : both) {
            certified.get(evaluation.id()).forEach(receipt -> standsInRows(evaluation, (Map<?, ?>) receipt));
            var other = both.get(0).equals(evaluation) ? both.get(1) : both.get(0);
            READS.forEach(path -> {
                var address = evaluation.path() + path.formatted(campaign.year() - 1);
                other.asOfficer().get(address).then().statusCode(404);
                other.asHead().get(address).then().statusCode(404);
            });
        }
    }

    /** Refusals are fine; what matters is what stays afterwards. */
    private void act(Random random, TestEvaluation evaluation, TestEvaluation other) {
        RequestSpecification who = switch (random.nextInt(4)) {
            case 0, 1 -> evaluation.asOfficer();
            case 2 -> evaluation.asHead();
            default -> other.asOfficer();
        };
        switch (random.nextInt(13)) {
            case 0, 1, 2 -> note("SAVE", save(random, who, evaluation));
            case 3 -> {
                evaluation.declared();
                note("SUBMIT", send(evaluation.asOfficer(), evaluation, "submissions", "{}"));
            }
            case 4, 5 ->
                note(
                        "CERTIFY",
                        send(
                                evaluation.asHead(),
                                evaluation,
                                "certifications",
                                Map.of("statement", true, "digest", evaluation.certifiedDigest())));
            case 6 -> note("UNSUBMIT", send(who, evaluation, "unsubmissions", "{}"));
            case 7 -> note("RETURN", send(evaluation.asHead(), evaluation, "returns", Map.of("reason", "Xem lại")));
            case 8 ->
                note(
                        "DEPARTMENT RETURN",
                        send(Account.DOST_OFFICER.call(), evaluation, "returns", Map.of("reason", "Bổ sung")));
            case 9 -> note("ASK", ask(random, who, evaluation));
            case 10, 11 -> note("ANSWER", answer(evaluation, random.nextInt(3) > 0));
            default ->
                note(
                        "START",
                        random.nextBoolean()
                                ? 0
                                : evaluation.startAppraisal().extract().statusCode());
        }
    }

    private int save(Random random, RequestSpecification who, TestEvaluation evaluation) {
        var year = campaign.year() - 1 - random.nextInt(3);
        var denominator = 10 + random.nextInt(20);
        return who.header("If-Match", "\"" + random.nextInt(4) + "\"")
                .body("{\"state\":\"REPORTED\",\"value\":{\"numerator\":\"" + random.nextInt(denominator)
                        + "\",\"denominator\":\"" + denominator + "\"},\"explanation\":\"Theo sổ\"}")
                .put(evaluation.path() + "/values/O6-12/" + year)
                .statusCode();
    }

    private int ask(Random random, RequestSpecification who, TestEvaluation evaluation) {
        var place =
                Map.of("indicatorCode", "O6-12", "period", Integer.toString(campaign.year() - 1 - random.nextInt(3)));
        return who.body(Map.of("cells", List.of(place), "reason", "Ghi nhầm"))
                .post(evaluation.path() + "/corrections")
                .statusCode();
    }

    private static int answer(TestEvaluation evaluation, boolean granted) {
        String id =
                Account.AUDITOR.call().get(evaluation.path() + "/corrections").path("items[0].id");
        var body = granted
                ? Map.of("granted", true, "reason", "Có căn cứ", "dueOn", "2999-01-01")
                : Map.of("granted", false, "reason", "Không có căn cứ");
        return id == null ? 0 : send(Account.DOST_OFFICER.call(), evaluation, "corrections/" + id + "/answers", body);
    }

    /** While a correction is under way, every other cell says what the last receipt certified. */
    private void keepsWhatNoCorrectionOpened(TestEvaluation evaluation) {
        List<String> open = evaluation.view().getList("openCells");
        if (open.isEmpty()) {
            return;
        }
        var last = (Map<?, ?>) certified.get(evaluation.id()).getLast();
        List<Map<String, Object>> values = io.restassured.path.json.JsonPath.from((String) last.get("content"))
                .getList("values.findAll { it.indicator == 'O6-12' }");
        for (var value : values) {
            if (!open.contains("O6-12/" + value.get("period"))) {
                int newest = Account.AUDITOR
                        .call()
                        .get(evaluation.path() + "/values/O6-12/" + value.get("period") + "/revisions")
                        .path("items[0].revision");
                assertThat(newest).isEqualTo(value.get("revision"));
            }
        }
    }

    private static int send(RequestSpecification who, TestEvaluation evaluation, String act, Object body) {
        return evaluation.act(who, act, body).extract().statusCode();
    }

    private void note(String act, int status) {
        assertThat(status).as(act).isNotEqualTo(500);
        done.add(act + " " + status);
    }

    /** Every receipt ever seen is there, word for word, and every value that it certifies is still a row of its own. */
    private void keepsWhatWasCertified(TestEvaluation evaluation) {
        List<Object> receipts = Account.AUDITOR
                .call()
                .get(evaluation.path() + "/receipts")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        List<Object> now = new ArrayList<>();
        for (var number = 1; number <= receipts.size(); number++) {
            now.add(Account.AUDITOR
                    .call()
                    .get(evaluation.path() + "/receipts/" + number)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path(""));
        }
        var before = certified.getOrDefault(evaluation.id(), List.of());
        assertThat(now.subList(0, before.size())).isEqualTo(before);
        certified.put(evaluation.id(), now);
        now.subList(before.size(), now.size()).forEach(receipt -> standsInRows(evaluation, (Map<?, ?>) receipt));
    }

    private static void standsInRows(TestEvaluation evaluation, Map<?, ?> receipt) {
        var content = io.restassured.path.json.JsonPath.from((String) receipt.get("content"));
        List<Map<String, Object>> values = content.getList("values.findAll { it.indicator == 'O6-12' }");
        for (var value : values) {
            Map<String, Object> row = Account.AUDITOR
                    .call()
                    .get(evaluation.path() + "/values/O6-12/" + value.get("period") + "/revisions")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.find { it.revision == " + value.get("revision") + " }");
            assertThat(row.get("state")).isEqualTo(value.get("state"));
            assertThat(row.get("value")).isEqualTo(value.get("value"));
            assertThat(row.get("explanation")).isEqualTo(value.get("explanation"));
        }
    }
}
