package vn.hanoi.sti.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.catalogue.YearlyListView.MissingObject;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.Versions;

/** Yearly lists: drawing them up, and showing them. Their way to approval is {@link MoveYearlyList}'s. */
@ApplicationScoped
class YearlyListService {
    private final YearlyListRepository lists;
    private final RegisterFacts register;
    private final YearlyListMapper mapper;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    YearlyListService(
            YearlyListRepository lists,
            RegisterFacts register,
            YearlyListMapper mapper,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.lists = lists;
        this.register = register;
        this.mapper = mapper;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<YearlyListRow> page(PageQuery query, Integer year, ListKind kind, ListState state) {
        var found = lists.page(query, year, kind, state, viewers.current());
        var counts =
                lists.counts(found.items().stream().map(YearlyListEntity::getId).toList());
        return Page.of(
                found.items().stream()
                        .map(l -> mapper.row(l, counts.getOrDefault(l.getId(), YearlyListRepository.Counts.NONE)))
                        .toList(),
                query,
                found.total());
    }

    @Transactional
    YearlyListView get(UUID id) {
        var viewer = viewers.current();
        return view(required(id, viewer), viewer);
    }

    /** Begins a list with everything that its register says is to be evaluated in the year. */
    @Transactional
    YearlyListView create(CreateYearlyList request) {
        var viewer = viewers.current();
        if (lists.yearTaken(request.year(), request.kind())) {
            throw Problem.unprocessable(
                    "list.invalid",
                    "This year has its list already.",
                    List.of(ProblemError.at(
                            "/year",
                            "list.year.taken",
                            Map.of("year", request.year().toString()))));
        }
        var now = moments.now();
        var list = YearlyListEntity.create(request.year(), request.kind(), now);
        lists.persistAndFlush(list);
        register.missing(list, List.of())
                .forEach(facts -> lists.getEntityManager().persist(YearlyListItemEntity.create(list.getId(), facts)));
        lists.getEntityManager().persist(YearlyListStepEntity.of(list, null, "CREATE", null, null, viewer, now));
        lists.flush();
        audit.record(event("list.created", list, Map.of()));
        return view(list, viewer);
    }

    /** Adds what the register has gained since, and takes over what it says now of the others. */
    @Transactional
    YearlyListView refresh(UUID id, long expected) {
        var viewer = viewers.current();
        var list = editable(id, expected, viewer);
        var items = lists.items(id);
        register.refresh(list, items);
        var added = register.missing(list, items);
        added.forEach(facts -> lists.getEntityManager().persist(YearlyListItemEntity.create(id, facts)));
        list.touch(moments.now());
        lists.flush();
        audit.record(event("list.refreshed", list, Map.of("added", Integer.toString(added.size()))));
        return view(list, viewer);
    }

    /** Takes an object onto the list or leaves it out. */
    @Transactional
    YearlyListView decideItem(UUID id, UUID itemId, long expected, DecideItem request) {
        var viewer = viewers.current();
        var list = editable(id, expected, viewer);
        var item = lists.items(id).stream()
                .filter(i -> i.getId().equals(itemId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var reason = request.reason() == null || request.reason().isBlank()
                ? null
                : request.reason().strip();
        if (!request.included() && reason == null) {
            throw Problem.unprocessable(
                    "list.invalid",
                    "What is left out needs a reason.",
                    List.of(ProblemError.at("/reason", "list.item.reason-required")));
        }
        item.decide(request.included(), reason);
        list.touch(moments.now());
        lists.flush();
        audit.record(event(
                        request.included() ? "list.item-included" : "list.item-excluded",
                        list,
                        Map.of(
                                "organization",
                                item.listed().code(),
                                "nameVi",
                                item.listed().nameVi()))
                .because(reason));
        return view(list, viewer);
    }

    /** Takes onto a draft what no rule proposes: an evaluation at request or for a changed context has no fixed time. */
    @Transactional
    YearlyListView addItem(UUID id, long expected, AddItem request) {
        var viewer = viewers.current();
        var list = editable(id, expected, viewer);
        var key = new ObjectKey(
                request.objectId(),
                request.stage() == null ? null : request.stage().name());
        var found = register.find(list, key);
        var gaps = new ArrayList<ProblemError>();
        if (list.getKind() == ListKind.PROGRAMME && key.stage() == null) {
            gaps.add(ProblemError.at("/stage", "list.item.stage-missing"));
        } else if (list.getKind() != ListKind.PROGRAMME && key.stage() != null) {
            gaps.add(ProblemError.at("/stage", "list.item.stage-unexpected"));
        } else if (found.isEmpty()) {
            gaps.add(ProblemError.at("/objectId", "list.item.unknown"));
        } else if (lists.items(id).stream().anyMatch(item -> item.key().equals(key))) {
            gaps.add(ProblemError.at("/objectId", "list.item.duplicate"));
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("list.invalid", "This cannot be added so.", gaps);
        }
        var facts = found.orElseThrow();
        lists.getEntityManager()
                .persist(YearlyListItemEntity.add(id, facts, request.reason().strip()));
        list.touch(moments.now());
        lists.flush();
        audit.record(event("list.item-added", list, Map.of("object", facts.code(), "nameVi", facts.nameVi()))
                .because(request.reason().strip()));
        return view(list, viewer);
    }

    YearlyListEntity required(UUID id, Viewer viewer) {
        return lists.visible(id, viewer).orElseThrow(Problem::notFound);
    }

    YearlyListView view(YearlyListEntity list, Viewer viewer) {
        var items = lists.items(list.getId());
        Function<YearlyListItemEntity, ListedObject> facts =
                list.getState() == ListState.DRAFT ? register.live(list, items) : YearlyListItemEntity::listed;
        return mapper.view(
                list,
                YearlyListRepository.seesUnderway(viewer) ? missing(list, items) : List.of(),
                items.stream()
                        .map(i -> mapper.item(i, facts.apply(i), list.getListYear()))
                        .toList(),
                lists.steps(list.getId()),
                ListRules.allowed(
                        list.getState(),
                        viewer.permissions(),
                        viewer.personId(),
                        list.getProposedBy(),
                        list.getSubmittedBy()));
    }

    private List<MissingObject> missing(YearlyListEntity list, List<YearlyListItemEntity> items) {
        return register.missing(list, items).stream().map(mapper::missing).toList();
    }

    static AuditEvent event(String action, YearlyListEntity list, Map<String, String> more) {
        var details = new TreeMap<>(more);
        details.put("year", Integer.toString(list.getListYear()));
        details.put("kind", list.getKind().name());
        details.put("state", list.getState().name());
        return AuditEvent.of(action, "yearly-list", list.getId(), list.getVersion(), details);
    }

    private YearlyListEntity editable(UUID id, long expected, Viewer viewer) {
        var list = required(id, viewer);
        Versions.check(expected, list.getVersion());
        ListRules.require(list, ListAction.EDIT, viewer);
        return list;
    }
}
