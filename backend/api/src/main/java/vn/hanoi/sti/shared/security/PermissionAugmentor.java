package vn.hanoi.sti.shared.security;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.util.HashSet;

/** Adds the permissions of the token's roles to the identity, so that {@code @PermissionsAllowed} can ask for them. */
@ApplicationScoped
class PermissionAugmentor implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        var granted = new HashSet<Permission>();
        RolePermissions.of(identity.getRoles()).forEach(name -> granted.add(permission(name)));
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addPermissionChecker(
                                asked -> Uni.createFrom().item(granted.stream().anyMatch(has -> has.implies(asked))))
                        .build());
    }

    private static Permission permission(String name) {
        var colon = name.indexOf(':');
        return new StringPermission(name.substring(0, colon), name.substring(colon + 1));
    }
}
