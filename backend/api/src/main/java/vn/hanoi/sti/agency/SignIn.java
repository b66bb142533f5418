package vn.hanoi.sti.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** Makes a person known at their first request; without a membership this opens nothing. */
@ApplicationScoped
class SignIn {
    private final EntityManager database;

    SignIn(EntityManager database) {
        this.database = database;
    }

    /** In a transaction of its own: a refused request must still leave the person for an administrator to find. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void register(String subject, String username, String displayName, String email) {
        database.createNativeQuery("""
                        insert into person (id, subject, username, display_name, email, active, version)
                        values (:id, :subject, :username, :name, cast(:email as text), true, 0)
                        on conflict (subject) do nothing""")
                .setParameter("id", Ids.next())
                .setParameter("subject", subject)
                .setParameter("username", username)
                .setParameter("name", displayName)
                .setParameter("email", email)
                .executeUpdate();
    }

    /** Keeps the roles of a session for what is made while the person is away; in the caller's transaction. */
    void remember(UUID personId, Set<String> roles) {
        database.createNativeQuery(
                        "update person set last_roles = :roles where id = :id and last_roles is distinct from :roles")
                .setParameter("roles", String.join(" ", new TreeSet<>(roles)))
                .setParameter("id", personId)
                .executeUpdate();
    }

    /** The roles of the last session; none before the first. */
    Set<String> lastRoles(UUID personId) {
        var roles = (String) database.createNativeQuery("select last_roles from person where id = :id")
                .setParameter("id", personId)
                .getSingleResult();
        return Set.of(roles.split(" "));
    }
}
