package vn.hanoi.sti;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hanoi.sti.contract.AnswersMatchContract;
import vn.hanoi.sti.testing.TestMailServer;

/** Marks a test of the running API; all share one start of the application and one database. */
@QuarkusTest
@ExtendWith(AnswersMatchContract.class)
@WithTestResource(TestDatabase.class)
@WithTestResource(TestMailServer.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiTest {
    /** How tests speak to the API. */
    final class Call {
        private Call() {}

        /** As a person with these roles; every POST gets a fresh idempotency key. */
        public static RequestSpecification as(String subject, String... roles) {
            return with(Tokens.of(subject, roles));
        }

        public static RequestSpecification with(String token) {
            return given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString());
        }
    }
}
