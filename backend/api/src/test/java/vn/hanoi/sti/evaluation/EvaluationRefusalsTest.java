package vn.hanoi.sti.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** What an evaluation refuses: the wrong state, the wrong person, the wrong words; and that a refusal changes nothing. */
@ApiTest
class EvaluationRefusalsTest {
    private static final Map<EvaluationAction, String> PATHS = Map.of(
            EvaluationAction.SUBMIT,
            "submissions",
            EvaluationAction.CERTIFY,
            "certifications",
            EvaluationAction.START_APPRAISAL,
            "appraisal-starts",
            EvaluationAction.FINISH_APPRAISAL,
            "appraisal-completions",
            EvaluationAction.PROPOSE,
            "proposals",
            EvaluationAction.APPROVE,
            "approvals",
            EvaluationAction.RETURN,
            "returns",
            EvaluationAction.UNSUBMIT,
            "unsubmissions",
            EvaluationAction.AMEND,
            "amendments");
    private static final Map<EvaluationAction, Object> BODIES = Map.of(
            EvaluationAction.SUBMIT,
            "{}",
            EvaluationAction.CERTIFY,
            Map.of("statement", true),
            EvaluationAction.START_APPRAISAL,
            "{}",
            EvaluationAction.FINISH_APPRAISAL,
            "{}",
            EvaluationAction.PROPOSE,
            "{}",
            EvaluationAction.APPROVE,
            Map.of("resultDigest", "0".repeat(64)),
            EvaluationAction.RETURN,
            Map.of("reason", "Xem lại"),
            EvaluationAction.UNSUBMIT,
            "{}",
            EvaluationAction.AMEND,
            Map.of(
                    "reason", "Xem lại",
                    "legalBasis", "Điều 49",
                    "documentNumber", "1/QĐ",
                    "documentDate", "2026-01-05"));
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        campaign = campaign == null ? TestCampaign.open(30) : campaign;
    }

    @ParameterizedTest
    @EnumSource(EvaluationState.class)
    void what_the_state_does_not_allow_is_refused_even_to_the_right_person(EvaluationState state) {
        var evaluation = campaign.next().putInto(state);
        var etag = evaluation.etag();
        var refused = PATHS.keySet().stream()
                .filter(action -> EvaluationRules.find(state, action).isEmpty())
                .toList();
        assertThat(refused).isNotEmpty();
        var sealed = state == EvaluationState.APPROVED;
        for (var action : refused) {
            evaluation
                    .act(rightful(action, evaluation), PATHS.get(action), BODIES.get(action))
                    .statusCode(409)
                    .body("code", equalTo(sealed ? "evaluation.locked.approved" : "evaluation.state.not-allowed"))
                    .body("state", equalTo(state.name()))
                    .body("action", sealed ? nullValue() : equalTo(action.name()));
        }
        assertThat(evaluation.etag()).isEqualTo(etag);
        assertThat(evaluation.view().getString("state")).isEqualTo(state.name());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // who, reads, then each act in the state that allows it: refused with a status, or ok
        "officer,         200, ok,  403, 403, 403, 403, 403, 403",
        "head,            200, ok,  ok,  ok,  403, 403, 403, 403",
        "other officer,   404, 404, 404, 404, 403, 403, 403, 403",
        "other head,      404, 404, 404, 404, 403, 403, 403, 403",
        "governor,        200, 403, 403, 403, 403, 403, 403, 403",
        "STRANGER,        404, 404, 404, 404, 403, 403, 403, 403",
        "DOST_OFFICER,    200, 403, 403, 403, ok,  ok,  403, 403",
        "DOST_LEADER,     200, 403, 403, 403, 403, 403, ok,  403",
        "CITY_LEADER,     200, 403, 403, 403, 403, 403, 403, ok",
        "AUDITOR,         200, 403, 403, 403, 403, 403, 403, 403",
        "MACHINE,         200, 403, 403, 403, 403, 403, 403, 403",
        "ADMIN,           403, 403, 403, 403, 403, 403, 403, 403",
    })
    void everybody_reaches_exactly_what_is_theirs(
            String who,
            int reads,
            String submit,
            String certify,
            String sendBack,
            String start,
            String finish,
            String propose,
            String approve) {
        var cells = new String[] {submit, certify, sendBack, start, finish, propose, approve};
        var states = new EvaluationState[] {
            EvaluationState.COLLECTING,
            EvaluationState.SUBMITTED,
            EvaluationState.SUBMITTED,
            EvaluationState.CERTIFIED,
            EvaluationState.APPRAISING,
            EvaluationState.SCORED,
            EvaluationState.PROPOSED
        };
        var actions = new EvaluationAction[] {
            EvaluationAction.SUBMIT,
            EvaluationAction.CERTIFY,
            EvaluationAction.RETURN,
            EvaluationAction.START_APPRAISAL,
            EvaluationAction.FINISH_APPRAISAL,
            EvaluationAction.PROPOSE,
            EvaluationAction.APPROVE
        };
        var evaluation = campaign.next();
        person(who, evaluation).get(evaluation.path()).then().statusCode(reads);
        for (var i = 0; i < cells.length; i++) {
            evaluation.putInto(states[i]);
            if (cells[i].equals("ok")) {
                person(who, evaluation)
                        .get(evaluation.path())
                        .then()
                        .body("allowedActions", hasItem(actions[i].name()));
            } else {
                evaluation
                        .act(person(who, evaluation), PATHS.get(actions[i]), BODIES.get(actions[i]))
                        .statusCode(Integer.parseInt(cells[i]))
                        .body("code", equalTo(cells[i].equals("404") ? "resource.not-found" : "auth.forbidden"));
                if (reads == 200) {
                    person(who, evaluation)
                            .get(evaluation.path())
                            .then()
                            .body("allowedActions", not(hasItem(actions[i].name())));
                }
            }
        }
    }

    @Test
    void nobody_judges_their_own_organization_or_a_step_of_their_own() {
        var evaluation = campaign.next().putInto(EvaluationState.CERTIFIED);
        separated(
                evaluation,
                Call.as(evaluation.organization().officer(), "dost-officer"),
                EvaluationAction.START_APPRAISAL);
        separated(
                evaluation,
                Call.as(evaluation.organization().head(), "unit-member", "dost-officer"),
                EvaluationAction.RETURN);
        evaluation.putInto(EvaluationState.SCORED);
        separated(evaluation, Call.as("testing-start_appraisal-before", "dost-leader"), EvaluationAction.PROPOSE);
        separated(
                evaluation,
                Call.as("testing-finish_appraisal-before", "dost-officer", "dost-leader"),
                EvaluationAction.PROPOSE);
        evaluation.putInto(EvaluationState.PROPOSED);
        separated(evaluation, Call.as("testing-start_appraisal-before", "city-leader"), EvaluationAction.APPROVE);
        separated(evaluation, Call.as("testing-propose-before", "city-leader"), EvaluationAction.APPROVE);
        Call.as("testing-propose-before", "city-leader")
                .get(evaluation.path())
                .then()
                .body("allowedActions", contains("RETURN"));
    }

    @Test
    void each_body_is_checked_and_every_gap_has_its_pointer() {
        var evaluation = campaign.next().putInto(EvaluationState.SUBMITTED);
        refused(evaluation, evaluation.asHead(), "certifications", "{}", 422, "/statement", "request.not-null");
        refused(
                evaluation,
                evaluation.asHead(),
                "certifications",
                "{\"statement\":false}",
                422,
                "/statement",
                "request.assert-true");
        refused(
                evaluation,
                evaluation.asHead(),
                "certifications",
                "{\"statement\":\"maybe\"}",
                400,
                "/statement",
                "request.wrong-type");
        refused(evaluation, evaluation.asHead(), "returns", "{}", 422, "/reason", "request.not-blank");
        refused(
                evaluation,
                evaluation.asHead(),
                "returns",
                Map.of("reason", "  "),
                422,
                "/reason",
                "request.not-blank");
        refused(
                evaluation,
                evaluation.asHead(),
                "returns",
                Map.of("reason", "x".repeat(2001)),
                422,
                "/reason",
                "request.size");
        refused(
                evaluation,
                evaluation.asHead(),
                "returns",
                Map.of("reason", "Sai", "indicators", List.of("O6-12", "X9")),
                422,
                "/indicators/1",
                "evaluation.indicator.unknown");
        refused(
                evaluation,
                evaluation.asOfficer(),
                "submissions",
                "{\"colour\":\"red\"}",
                400,
                "/colour",
                "request.unknown-property");
        refused(evaluation, Account.CITY_LEADER.call(), "approvals", "{}", 422, "/resultDigest", "request.not-blank");
        assertThat(evaluation.view().getString("state")).isEqualTo("SUBMITTED");
    }

    private static void refused(
            TestEvaluation evaluation,
            RequestSpecification who,
            String path,
            Object body,
            int status,
            String pointer,
            String code) {
        evaluation
                .act(who, path, body)
                .statusCode(status)
                .body("errors.pointer", equalTo(List.of(pointer)))
                .body("errors.code", equalTo(List.of(code)));
    }

    private static void separated(TestEvaluation evaluation, RequestSpecification who, EvaluationAction action) {
        evaluation
                .act(who, PATHS.get(action), BODIES.get(action))
                .statusCode(409)
                .body("code", equalTo("evaluation.separation-of-duties"))
                .body("action", equalTo(action.name()));
    }

    private static RequestSpecification rightful(EvaluationAction action, TestEvaluation evaluation) {
        return switch (action) {
            case OPEN, SUBMIT -> evaluation.asOfficer();
            case CERTIFY, UNSUBMIT -> evaluation.asHead();
            case START_APPRAISAL, FINISH_APPRAISAL, RETURN -> Account.DOST_OFFICER.call();
            case PROPOSE -> Account.DOST_LEADER.call();
            case APPROVE, AMEND -> Account.CITY_LEADER.call();
        };
    }

    private static RequestSpecification person(String who, TestEvaluation evaluation) {
        return switch (who) {
            case "officer" -> evaluation.asOfficer();
            case "head" -> evaluation.asHead();
            case "other officer" -> campaign.evaluations().getLast().asOfficer();
            case "other head" -> campaign.evaluations().getLast().asHead();
            case "governor" -> Call.as(campaign.list().governor(), "unit-member");
            default -> Account.valueOf(who).call();
        };
    }
}
