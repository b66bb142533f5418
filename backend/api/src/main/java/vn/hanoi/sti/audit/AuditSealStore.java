package vn.hanoi.sti.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.digest.ChainSeal;

/** Seals, which are inserted and never changed. Runs in the caller's transaction. */
@ApplicationScoped
class AuditSealStore {
    private static final String COLUMNS = "number, seq, hash, sealed_at, key_id, signature";

    private final EntityManager database;

    AuditSealStore(EntityManager database) {
        this.database = database;
    }

    Optional<ChainSeal> last() {
        return read("order by number desc", 0, 1).stream().findFirst();
    }

    /** Those with a greater number, in their order. */
    List<ChainSeal> after(long number, int limit) {
        return read("order by number", number, limit);
    }

    /** The same outside of a transaction. */
    @Transactional
    List<ChainSeal> page(long number, int limit) {
        return after(number, limit);
    }

    ChainWalk.Head head() {
        var head = (Object[]) database.createNativeQuery("select seq, hash from audit_head where id = 1")
                .getSingleResult();
        return new ChainWalk.Head(((Number) head[0]).longValue(), (String) head[1]);
    }

    /** @return whether it was the first with its number: another replica may have been faster */
    boolean add(ChainSeal seal) {
        return database.createNativeQuery("insert into audit_seal (" + COLUMNS
                                + ") values (:number, :seq, :hash, :at, :key, :signature) on conflict do nothing")
                        .setParameter("number", seal.number())
                        .setParameter("seq", seal.seq())
                        .setParameter("hash", seal.hash())
                        .setParameter("at", Instant.parse(seal.sealedAt()))
                        .setParameter("key", seal.keyId())
                        .setParameter("signature", seal.signature())
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    private List<ChainSeal> read(String order, long after, int limit) {
        List<Object[]> rows = database.createNativeQuery(
                        "select " + COLUMNS + " from audit_seal where number > :after " + order)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new ChainSeal(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        row[3].toString(),
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }
}
