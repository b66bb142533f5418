package vn.hanoi.sti.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.cityplan.CityPlanTask;
import vn.hanoi.sti.cityplan.CityPlans;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Records costs, withdraws them, and consolidates them. */
@ApplicationScoped
class CostService {
    private final CityPlans plans;
    private final CostRepository costs;
    private final CostWorkbook workbook;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    CostService(
            CityPlans plans,
            CostRepository costs,
            CostWorkbook workbook,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.plans = plans;
        this.costs = costs;
        this.workbook = workbook;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /** @throws Problem 404 when there is no such plan or task */
    @Transactional
    TaskCostsView task(int year, String code) {
        var viewer = viewers.current();
        return view(plans.task(year, code), viewer);
    }

    /** @throws Problem 404, 412 when another cost came first, 422 with every gap */
    @Transactional
    TaskCostsView record(int year, String code, long expected, RecordCost request) {
        var viewer = viewers.current();
        var task = plans.task(year, code);
        var ledger = costs.lock(year, code);
        Versions.check(expected, ledger.version());
        var gaps = CostRules.gaps(request, moments.today());
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("cost.invalid", "This cost cannot be recorded so.", gaps);
        }
        var entry = CostEntryEntity.of(year, code, request, viewer, moments.now());
        costs.add(entry);
        Map<String, String> details = new HashMap<>();
        details.put("entry", entry.id().toString());
        details.put("kind", request.kind().name());
        details.put("source", request.source().name());
        details.put("sourceName", request.sourceName());
        details.put("amount", request.amount().toString());
        details.put("document", request.documentNumber().strip());
        audit.record(AuditEvent.of("cost.recorded", "city-plan-task", id(task), costs.touch(ledger), details));
        return view(task, viewer);
    }

    /** @throws Problem 404, 409 when it is withdrawn already, 412 when another cost came first */
    @Transactional
    TaskCostsView withdraw(int year, String code, UUID entryId, long expected, WithdrawCost request) {
        var viewer = viewers.current();
        var task = plans.task(year, code);
        var entries = costs.entries(year, code);
        var entry = entries.stream()
                .filter(one -> one.id().equals(entryId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var ledger = costs.lock(year, code);
        Versions.check(expected, ledger.version());
        if (costs.withdrawals(List.of(entry)).containsKey(entryId)) {
            throw Problem.conflict("cost.withdrawn-already", "This entry no longer counts.");
        }
        costs.add(CostWithdrawalEntity.of(entryId, request.reason(), viewer, moments.now()));
        audit.record(AuditEvent.of(
                        "cost.withdrawn",
                        "city-plan-task",
                        id(task),
                        costs.touch(ledger),
                        Map.of(
                                "entry", entryId.toString(),
                                "amount", Long.toString(entry.amount().amount())))
                .because(request.reason().strip()));
        return view(task, viewer);
    }

    /** @throws Problem 404 for a year without a plan */
    @Transactional
    CostTableView table(int year) {
        viewers.current();
        return consolidated(year);
    }

    /** The table as the bytes of an .xlsx file; that it left is recorded. */
    @Transactional
    byte[] file(int year) {
        viewers.current();
        var table = consolidated(year);
        audit.record(AuditEvent.of(
                "cost.exported",
                "city-plan",
                year,
                null,
                Map.of(
                        "estimate", Long.toString(table.total().sum().estimate()),
                        "spent", Long.toString(table.total().sum().spent()))));
        return workbook.write(table);
    }

    private CostTableView consolidated(int year) {
        return CostViews.table(plans.tasks(year), counting(costs.entries(year, null)), moments.today());
    }

    private List<CostAmount> counting(List<CostEntryEntity> entries) {
        var withdrawn = costs.withdrawals(entries);
        return entries.stream()
                .filter(entry -> !withdrawn.containsKey(entry.id()))
                .map(CostEntryEntity::amount)
                .toList();
    }

    private TaskCostsView view(CityPlanTask task, Viewer viewer) {
        var entries = costs.entries(task.year(), task.code());
        var withdrawn = costs.withdrawals(entries);
        var counting = counting(entries);
        return new TaskCostsView(
                task.year(),
                task.code(),
                CostViews.lines(counting),
                new CostSums(counting).of(one -> true),
                CostViews.warnings(task, counting),
                entries.stream()
                        .map(entry -> entry.view(withdrawn.get(entry.id())))
                        .toList(),
                viewer.can(Permissions.COST_WRITE) ? List.of("RECORD", "WITHDRAW") : List.of(),
                costs.version(task.year(), task.code()));
    }

    private static String id(CityPlanTask task) {
        return task.year() + "/" + task.code();
    }
}
