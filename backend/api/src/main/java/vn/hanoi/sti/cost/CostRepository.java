package vn.hanoi.sti.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Costs as recorded. */
@ApplicationScoped
class CostRepository {
    private final EntityManager database;

    CostRepository(EntityManager database) {
        this.database = database;
    }

    /** 0 while the task has none. */
    long version(int year, String code) {
        return Optional.ofNullable(database.find(CostLedgerEntity.class, new CostLedgerEntity.Key(year, code)))
                .map(CostLedgerEntity::version)
                .orElse(0L);
    }

    /** The task's ledger, begun if need be and locked until the transaction ends. */
    CostLedgerEntity lock(int year, String code) {
        database.createNativeQuery(
                        "insert into cost_ledger (plan_year, task_code, version) values (:year, :code, 0) on conflict do nothing")
                .setParameter("year", year)
                .setParameter("code", code)
                .executeUpdate();
        return database.find(
                CostLedgerEntity.class, new CostLedgerEntity.Key(year, code), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Gives the ledger its next version; answers it. */
    long touch(CostLedgerEntity ledger) {
        database.lock(ledger, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        database.flush();
        return ledger.version();
    }

    void add(Object entity) {
        database.persist(entity);
    }

    /** Of a whole plan, or of one task, the newest first. */
    List<CostEntryEntity> entries(int year, String code) {
        return database.createQuery(
                        "from CostEntryEntity e where e.planYear = :year and (:code is null or e.taskCode = :code)"
                                + " order by e.recordedAt desc, e.id desc",
                        CostEntryEntity.class)
                .setParameter("year", year)
                .setParameter("code", code)
                .getResultList();
    }

    /** Entry → its withdrawal. */
    Map<UUID, CostWithdrawalEntity> withdrawals(List<CostEntryEntity> entries) {
        return entries.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "from CostWithdrawalEntity w where w.entryId in (:ids)", CostWithdrawalEntity.class)
                        .setParameter(
                                "ids", entries.stream().map(CostEntryEntity::id).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(CostWithdrawalEntity::entryId, Function.identity()));
    }
}
