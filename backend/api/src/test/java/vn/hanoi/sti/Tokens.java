package vn.hanoi.sti;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Signed tokens in the shape that Keycloak gives ours. */
public final class Tokens {
    static final String ISSUER = "http://localhost/realms/sti";

    private Tokens() {}

    /** A valid token of a person with these realm roles. */
    public static String of(String subject, String... roles) {
        return claims(ISSUER, subject, roles).expiresIn(Duration.ofMinutes(30)).sign();
    }

    static String expired(String subject, String... roles) {
        return claims(ISSUER, subject, roles)
                .expiresAt(Instant.now().minusSeconds(600))
                .sign();
    }

    static String ofAnotherRealm(String subject, String... roles) {
        return claims("http://localhost/realms/master", subject, roles)
                .expiresIn(Duration.ofMinutes(30))
                .sign();
    }

    static String signedByAnother(String subject, String... roles) {
        return claims(ISSUER, subject, roles).expiresIn(Duration.ofMinutes(30)).sign("foreign-private-key.pem");
    }

    static String forAnotherAudience(String subject, String... roles) {
        return claims(ISSUER, subject, roles)
                .audience("account")
                .expiresIn(Duration.ofMinutes(30))
                .sign();
    }

    private static io.smallrye.jwt.build.JwtClaimsBuilder claims(String issuer, String subject, String... roles) {
        return Jwt.issuer(issuer)
                .subject(subject)
                .audience("sti-api")
                .claim("preferred_username", subject)
                .claim("name", "Tài khoản kiểm thử " + subject)
                .claim("realm_access", Map.of("roles", List.of(roles)));
    }
}
