package vn.hanoi.sti.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** The way of a yearly list: proposed, submitted, approved, or sent one step back with a reason. */
@ApplicationScoped
class MoveYearlyList {
    private static final Map<ListAction, String> PAST_TENSE = Map.of(
            ListAction.PROPOSE,
            "list.proposed",
            ListAction.SUBMIT,
            "list.submitted",
            ListAction.APPROVE,
            "list.approved",
            ListAction.RETURN,
            "list.returned");

    private final YearlyListRepository lists;
    private final YearlyListService service;
    private final RegisterFacts register;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    MoveYearlyList(
            YearlyListRepository lists,
            YearlyListService service,
            RegisterFacts register,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.lists = lists;
        this.service = service;
        this.register = register;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /** Proposes a draft; what the register says of each organization now is what is proposed, and later approved. */
    @Transactional
    YearlyListView propose(UUID id, long expected) {
        var viewer = viewers.current();
        var list = taken(id, expected, ListAction.PROPOSE, viewer);
        var items = lists.items(id);
        checkIncluded(
                list, items.stream().filter(YearlyListItemEntity::isIncluded).toList());
        register.refresh(list, items);
        return move(list, ListAction.PROPOSE, null, null, viewer);
    }

    @Transactional
    YearlyListView submit(UUID id, long expected) {
        var viewer = viewers.current();
        return move(taken(id, expected, ListAction.SUBMIT, viewer), ListAction.SUBMIT, null, null, viewer);
    }

    @Transactional
    YearlyListView approve(UUID id, long expected, ApproveList request) {
        var viewer = viewers.current();
        var list = taken(id, expected, ListAction.APPROVE, viewer);
        if (request.decisionDate().isAfter(moments.today())) {
            throw Problem.unprocessable(
                    "list.invalid",
                    "A decision is not dated in the future.",
                    List.of(ProblemError.at("/decisionDate", "catalogue.date.future")));
        }
        list.decide(request.decisionNumber(), request.decisionDate());
        return move(list, ListAction.APPROVE, null, request.decisionNumber(), viewer);
    }

    @Transactional
    YearlyListView sendBack(UUID id, long expected, ReturnList request) {
        var viewer = viewers.current();
        return move(taken(id, expected, ListAction.RETURN, viewer), ListAction.RETURN, request.reason(), null, viewer);
    }

    private YearlyListEntity taken(UUID id, long expected, ListAction action, Viewer viewer) {
        var list = service.required(id, viewer);
        Versions.check(expected, list.getVersion());
        ListRules.require(list, action, viewer);
        return list;
    }

    private YearlyListView move(
            YearlyListEntity list, ListAction action, String reason, String document, Viewer viewer) {
        var now = moments.now();
        var from = list.getState();
        list.move(action, viewer.personId(), now);
        lists.getEntityManager()
                .persist(YearlyListStepEntity.of(list, from, action.name(), reason, document, viewer, now));
        lists.flush();
        var items = lists.items(list.getId());
        var details = new TreeMap<>(Map.of(
                "from",
                from.name(),
                "included",
                Long.toString(
                        items.stream().filter(YearlyListItemEntity::isIncluded).count())));
        if (document != null) {
            details.put("decisionNumber", list.getDecisionNumber());
            details.put("decisionDate", list.getDecisionDate().toString());
        }
        audit.record(
                YearlyListService.event(PAST_TENSE.get(action), list, details).because(reason));
        return service.view(list, viewer);
    }

    private void checkIncluded(YearlyListEntity list, List<YearlyListItemEntity> included) {
        var gaps = new ArrayList<ProblemError>();
        if (included.isEmpty()) {
            gaps.add(ProblemError.at("", "list.empty"));
        }
        register.gone(list, included)
                .forEach(item -> gaps.add(ProblemError.at(
                        "",
                        "list.item.not-active",
                        Map.of(
                                "itemId",
                                item.getId().toString(),
                                "code",
                                item.listed().code(),
                                "nameVi",
                                item.listed().nameVi()))));
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("list.not-proposable", "The list cannot be proposed so.", gaps);
        }
    }
}
