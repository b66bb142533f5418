package vn.hanoi.sti.shared.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The second lock on figures and evidence: tells PostgreSQL, for the transaction at hand, whose rows may be seen.
 * Where nobody told it, row-level security shows none.
 */
@ApplicationScoped
public class RowScope {
    private final EntityManager database;

    RowScope(EntityManager database) {
        this.database = database;
    }

    /** Rows of every agency, until the transaction ends. */
    public void everything() {
        set("all", "");
    }

    /** Rows of these agencies only, until the transaction ends. */
    public void agencies(Collection<UUID> agencies) {
        set("agencies", agencies.stream().map(UUID::toString).sorted().collect(Collectors.joining(",")));
    }

    private void set(String scope, String agencies) {
        database.createNativeQuery(
                        "select set_config('app.scope', :scope, true), set_config('app.agencies', :agencies, true)")
                .setParameter("scope", scope)
                .setParameter("agencies", agencies)
                .getSingleResult();
    }
}
