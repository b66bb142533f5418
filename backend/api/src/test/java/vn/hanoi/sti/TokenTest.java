package vn.hanoi.sti;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

/** Who we do not let in, and what we tell them. */
@ApiTest
class TokenTest {
    @Test
    void without_a_token_sign_in_is_asked_for() {
        given().get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("auth.required"));
    }

    @Test
    void garbage_is_not_a_token() {
        refused("garbage", "auth.token.invalid");
    }

    @Test
    void a_token_of_another_realm_is_refused() {
        refused(Tokens.ofAnotherRealm("t-realm", "admin"), "auth.token.invalid");
    }

    @Test
    void a_token_signed_by_another_key_is_refused() {
        refused(Tokens.signedByAnother("t-key", "admin"), "auth.token.invalid");
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        refused(Tokens.forAnotherAudience("t-audience", "admin"), "auth.token.invalid");
    }

    @Test
    void an_expired_token_says_so() {
        refused(Tokens.expired("t-expired", "admin"), "auth.token.expired");
    }

    @Test
    void a_role_without_the_permission_is_forbidden() {
        ApiTest.Call.as("t-role", "city-leader")
                .get("/api/v1/persons")
                .then()
                .statusCode(403)
                .body("code", equalTo("auth.forbidden"));
    }

    private static void refused(String token, String code) {
        ApiTest.Call.with(token)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors.size()", equalTo(0));
    }
}
