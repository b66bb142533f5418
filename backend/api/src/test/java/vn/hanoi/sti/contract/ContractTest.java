package vn.hanoi.sti.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.output.MarkdownRender;
import vn.hanoi.sti.ApiTest;

/**
 * The checked-in contract is the code's, and it breaks no client of the last release. {@code make openapi} rewrites it
 * ({@code -Dopenapi.write=true}).
 */
@ApiTest
class ContractTest {
    static final Path CONTRACT = Path.of("../../openapi/api.yaml");
    private static final Path RELEASED = Path.of("../../openapi/released");

    @Test
    void the_checked_in_contract_is_what_the_code_offers() throws IOException {
        var offered = given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, offered);
        }
        assertThat(Files.readString(CONTRACT))
                .as("openapi/api.yaml is stale: run make openapi")
                .isEqualTo(offered);
    }

    @Test
    void no_client_of_the_last_release_breaks() throws IOException {
        try (var files = Files.list(RELEASED)) {
            var last = files.filter(f -> f.toString().endsWith(".yaml"))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow();
            var difference = OpenApiCompare.fromLocations(last.toString(), CONTRACT.toString());
            assertThat(difference.isIncompatible())
                    .as(() -> new MarkdownRender().render(difference))
                    .isFalse();
        }
    }
}
