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
        set("all", "", "", "", "");
    }

    /**
     * What a viewer may see, until the transaction ends.
     *
     * @param everywhere rows of every agency, else only of these agencies and, to read, of these evaluations
     * @param barred evaluations of which no row may be seen, whatever the rest says
     * @param seats in councils, whose own scores may be seen and written
     */
    public void only(
            boolean everywhere,
            Collection<UUID> agencies,
            Collection<UUID> evaluations,
            Collection<UUID> barred,
            Collection<UUID> seats) {
        set(everywhere ? "all" : "agencies", text(agencies), text(evaluations), text(barred), text(seats));
    }

    private static String text(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    private void set(String scope, String agencies, String evaluations, String barred, String seats) {
        database.createNativeQuery("""
                        select set_config('app.scope', :scope, true), set_config('app.agencies', :agencies, true),
                            set_config('app.evaluations', :evaluations, true), set_config('app.barred', :barred, true),
                            set_config('app.seats', :seats, true)""")
                .setParameter("scope", scope)
                .setParameter("agencies", agencies)
                .setParameter("evaluations", evaluations)
                .setParameter("barred", barred)
                .setParameter("seats", seats)
                .getSingleResult();
    }
}
