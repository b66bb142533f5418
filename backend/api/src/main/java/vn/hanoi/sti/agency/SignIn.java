package vn.hanoi.sti.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
}
