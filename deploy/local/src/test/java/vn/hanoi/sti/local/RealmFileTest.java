package vn.hanoi.sti.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What would open the door if someone changed it: checked on the files that are imported. */
class RealmFileTest {
    private static final Path KEYCLOAK = Path.of("../keycloak");
    private static final Map<String, String> PLACES =
            Map.of("STI_SPA_ORIGIN", "http://localhost:1", "STI_API_ORIGIN", "http://localhost:2");

    @Test
    void theProductionRealmHasNoPeopleAndNoSecrets() throws IOException {
        var realm = RealmFile.fill(Files.readString(KEYCLOAK.resolve("realm/sti-realm.json")), PLACES);
        for (var user : realm.path("users")) {
            assertTrue(user.has("serviceAccountClientId"), user.path("username").asText());
        }
        for (var client : realm.path("clients")) {
            assertFalse(client.has("secret"), client.path("clientId").asText());
            assertFalse(
                    client.path("directAccessGrantsEnabled").asBoolean(),
                    client.path("clientId").asText());
        }
    }

    @Test
    void everyBrowserClientProvesItsCodeAndNamesItsExactAddresses() {
        for (var client : merged().path("clients")) {
            if (client.path("standardFlowEnabled").asBoolean()) {
                assertEquals(
                        "S256",
                        client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asText());
                for (var address : client.path("redirectUris")) {
                    assertFalse(address.asText().contains("*"), address.asText());
                    assertTrue(address.asText().startsWith("http://localhost:"), address.asText());
                }
            }
            assertFalse(client.path("implicitFlowEnabled").asBoolean());
            assertFalse(client.path("fullScopeAllowed").asBoolean());
        }
    }

    @Test
    void everyClientThatGetsTokensNamesTheApiAndTheRoles() {
        for (var client : merged().path("clients")) {
            if (!client.path("bearerOnly").asBoolean()) {
                var mappers = new HashSet<String>();
                client.path("protocolMappers")
                        .forEach(mapper ->
                                mappers.add(mapper.path("protocolMapper").asText()));
                assertTrue(
                        mappers.contains("oidc-audience-mapper"),
                        client.path("clientId").asText());
                assertTrue(
                        mappers.contains("oidc-usermodel-realm-role-mapper"),
                        client.path("clientId").asText());
            }
        }
        assertFalse(merged().has("clientScopes"), "own client scopes would drop the built-in ones");
    }

    @Test
    void theOverlayAddsAccountsWithFixedIdsAndKeepsWhatIsThere() {
        var users = new TreeMap<String, String>();
        merged().path("users")
                .forEach(user -> users.put(
                        user.path("username").asText(), user.path("id").asText()));
        assertEquals("00000000-0000-4000-8000-000000000001", users.get("quantri"));
        assertEquals("00000000-0000-4000-8000-000000000042", users.get("thutruong.tc12"));
        assertEquals("00000000-0000-4000-8000-000000000052", users.get("chutich.phuong"));
        assertTrue(users.containsKey("service-account-sti-machine"));
        var machine = client("sti-machine");
        assertTrue(machine.has("secret"));
        assertTrue(machine.path("serviceAccountsEnabled").asBoolean());
    }

    @Test
    void noPlaceIsLeftUnfilled() {
        assertFalse(merged().toString().contains("${"));
    }

    @Test
    void theVietnameseMessagesQuoteApostrophesForMessageFormat() throws IOException {
        for (var line : Files.readAllLines(KEYCLOAK.resolve("themes/sti/login/messages/messages_vi.properties"))) {
            if (!line.startsWith("#")) {
                assertFalse(line.replace("''", "").contains("'"), line);
            }
        }
    }

    private static ObjectNode merged() {
        return RealmFile.merged(
                KEYCLOAK.resolve("realm/sti-realm.json"), KEYCLOAK.resolve("realm/demo-overlay.json"), PLACES);
    }

    private static JsonNode client(String id) {
        return StreamSupport.stream(merged().path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
