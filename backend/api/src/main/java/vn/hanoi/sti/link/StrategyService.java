package vn.hanoi.sti.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Strategies: no more than what links begin with. */
@ApplicationScoped
class StrategyService {
    private final RegisteredObjects objects;
    private final Viewers viewers;
    private final AuditLog audit;

    StrategyService(RegisteredObjects objects, Viewers viewers, AuditLog audit) {
        this.objects = objects;
        this.viewers = viewers;
        this.audit = audit;
    }

    @Transactional
    StrategyView get(UUID id) {
        return StrategyView.of(objects.visible(id, RegisteredKind.STRATEGY, viewers.current()));
    }

    @Transactional
    StrategyView create(SaveStrategy request) {
        var viewer = viewers.current();
        refuse(objects.gaps(request.particulars(), null));
        var object = objects.create(RegisteredKind.STRATEGY, request.particulars(), viewer);
        audit.record(RegisteredObjects.event("strategy.created", object, Map.of()));
        return StrategyView.of(object);
    }

    @Transactional
    StrategyView change(UUID id, long expected, SaveStrategy request) {
        var viewer = viewers.current();
        objects.lock(id, RegisteredKind.STRATEGY, expected, viewer);
        refuse(objects.gaps(request.particulars(), id));
        var object = objects.change(id, request.particulars());
        audit.record(RegisteredObjects.event("strategy.changed", object, Map.of()));
        return StrategyView.of(object);
    }

    private static void refuse(List<ProblemError> gaps) {
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("register.invalid", "This cannot be recorded so.", gaps);
        }
    }
}
