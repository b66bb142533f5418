package vn.hanoi.sti.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes this request, as the verified token says. */
@RequestScoped
public class CurrentActor {
    private final SecurityIdentity identity;
    private Set<String> permissions;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Keycloak's stable subject. */
    public String subject() {
        return token().getSubject();
    }

    public String username() {
        var name = token().<String>getClaim("preferred_username");
        return name == null ? subject() : name;
    }

    public String displayName() {
        var name = token().<String>getClaim("name");
        return name == null || name.isBlank() ? username() : name;
    }

    public String email() {
        return token().getClaim("email");
    }

    /** The roles we know among those of the token. */
    public Set<String> roles() {
        var known = new TreeSet<>(identity.getRoles());
        known.retainAll(RolePermissions.TABLE.keySet());
        return known;
    }

    public Set<String> permissions() {
        if (permissions == null) {
            permissions = RolePermissions.of(identity.getRoles());
        }
        return permissions;
    }

    public boolean can(String permission) {
        return permissions().contains(permission);
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }
}
