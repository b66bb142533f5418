package vn.hanoi.sti.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjective;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.target.FollowedSeries;
import vn.hanoi.sti.target.FollowedSeries.Followed;

/** Links between objects, and the graph of what carries out what. */
@ApplicationScoped
class LinkService {
    /** What each kind is carried out by. */
    private static final Map<RegisteredKind, Set<RegisteredKind>> CARRIED_OUT_BY = new EnumMap<>(Map.of(
            RegisteredKind.STRATEGY,
            EnumSet.of(RegisteredKind.PLAN, RegisteredKind.PROGRAMME, RegisteredKind.POLICY),
            RegisteredKind.PLAN,
            EnumSet.of(RegisteredKind.PLAN, RegisteredKind.PROGRAMME, RegisteredKind.POLICY),
            RegisteredKind.PROGRAMME,
            EnumSet.noneOf(RegisteredKind.class),
            RegisteredKind.POLICY,
            EnumSet.noneOf(RegisteredKind.class)));

    private final LinkRepository links;
    private final RegisteredObjects objects;
    private final FollowedSeries series;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    LinkService(
            LinkRepository links,
            RegisteredObjects objects,
            FollowedSeries series,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.links = links;
        this.objects = objects;
        this.series = series;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /** @param rootId what to walk from, both ways; null for everything that is linked */
    @Transactional
    LinkGraph graph(UUID rootId) {
        var viewer = viewers.current();
        if (rootId != null && objects.find(rootId, viewer).isEmpty()) {
            throw Problem.notFound();
        }
        var visible = objects.visible(EnumSet.allOf(RegisteredKind.class), viewer).stream()
                .collect(Collectors.toMap(RegisteredObject::id, o -> o));
        var known = links.listAll().stream()
                .filter(l -> visible.containsKey(l.fromId()) && visible.containsKey(l.toId()))
                .toList();
        var edges = known.stream().map(l -> new Walk.Edge(l.fromId(), l.toId())).toList();
        var shown = visible.keySet();
        if (rootId != null) {
            shown = new java.util.HashSet<>(Walk.down(rootId, edges));
            shown.addAll(Walk.up(rootId, edges));
        }
        var within = Set.copyOf(shown);
        return new LinkGraph(
                rootId,
                nodes(within.stream().map(visible::get).toList(), viewer),
                known.stream()
                        .filter(l -> within.contains(l.fromId()) && within.contains(l.toId()))
                        .map(l -> new LinkGraph.Edge(l.id(), l.fromId(), l.toId()))
                        .toList(),
                viewer.can(Permissions.CATALOGUE_WRITE));
    }

    @Transactional
    LinkGraph.Edge link(LinkObjects request) {
        var viewer = viewers.current();
        var from = objects.find(request.fromId(), viewer);
        var to = objects.find(request.toId(), viewer);
        var gaps = new ArrayList<ProblemError>();
        if (from.isEmpty()) {
            gaps.add(ProblemError.at("/fromId", "link.object.unknown"));
        }
        if (to.isEmpty()) {
            gaps.add(ProblemError.at("/toId", "link.object.unknown"));
        }
        if (from.isPresent() && to.isPresent()) {
            gaps.addAll(gaps(from.get(), to.get()));
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("link.invalid", "These cannot be linked so.", gaps);
        }
        var made = ObjectLinkEntity.of(request.fromId(), request.toId(), viewer, moments.now());
        links.persistAndFlush(made);
        record("link.created", made, from.orElseThrow(), to.orElseThrow());
        return new LinkGraph.Edge(made.id(), made.fromId(), made.toId());
    }

    @Transactional
    void unlink(UUID id) {
        var viewer = viewers.current();
        var found = links.findByIdOptional(id).orElseThrow(Problem::notFound);
        var from = objects.find(found.fromId(), viewer).orElseThrow(Problem::notFound);
        var to = objects.find(found.toId(), viewer).orElseThrow(Problem::notFound);
        links.delete(found);
        links.flush();
        record("link.removed", found, from, to);
    }

    private List<ProblemError> gaps(RegisteredObject from, RegisteredObject to) {
        var edges = links.listAll().stream()
                .map(l -> new Walk.Edge(l.fromId(), l.toId()))
                .toList();
        var wanted = new Walk.Edge(from.id(), to.id());
        var gaps = new ArrayList<ProblemError>();
        if (!CARRIED_OUT_BY.get(from.kind()).contains(to.kind())) {
            gaps.add(ProblemError.at(
                    "/toId",
                    "link.kinds",
                    Map.of("from", from.kind().name(), "to", to.kind().name())));
        }
        if (edges.contains(wanted)) {
            gaps.add(ProblemError.at("/toId", "link.exists"));
        } else if (Walk.wouldCircle(wanted, edges)) {
            gaps.add(ProblemError.at("/toId", "link.circle"));
        }
        return gaps;
    }

    private List<LinkGraph.Node> nodes(List<RegisteredObject> found, Viewer viewer) {
        var ids = found.stream().map(RegisteredObject::id).toList();
        var objectives = objects.objectives(ids).stream().collect(Collectors.groupingBy(RegisteredObjective::objectId));
        var followed = series.of(ids, viewer).stream().collect(Collectors.groupingBy(Followed::objectId));
        var today = moments.today();
        return found.stream()
                .sorted(Comparator.comparing(RegisteredObject::kind)
                        .thenComparing(RegisteredObject::startsOn)
                        .thenComparing(RegisteredObject::code))
                .map(o -> {
                    var own = followed.getOrDefault(o.id(), List.of());
                    var indicators = own.stream().map(LinkService::indicator).toList();
                    return new LinkGraph.Node(
                            o.id(),
                            o.kind(),
                            o.code(),
                            o.nameVi(),
                            o.particulars().nameEn(),
                            o.phase(today),
                            o.particulars().illustrative(),
                            (int) indicators.stream()
                                    .filter(i -> Boolean.TRUE.equals(i.met()))
                                    .count(),
                            (int) indicators.stream()
                                    .filter(i -> i.met() != null)
                                    .count(),
                            under(objectives.getOrDefault(o.id(), List.of()), own));
                })
                .toList();
    }

    private static List<LinkGraph.ObjectiveNode> under(List<RegisteredObjective> objectives, List<Followed> own) {
        var nodes = new ArrayList<LinkGraph.ObjectiveNode>();
        for (var objective : objectives) {
            nodes.add(new LinkGraph.ObjectiveNode(
                    objective.code(),
                    objective.textVi(),
                    objective.textEn(),
                    own.stream()
                            .filter(s -> objective.id().equals(s.objectiveId()))
                            .map(LinkService::indicator)
                            .toList()));
        }
        var free = own.stream()
                .filter(s -> objectives.stream().noneMatch(o -> o.id().equals(s.objectiveId())))
                .map(LinkService::indicator)
                .toList();
        if (!free.isEmpty()) {
            nodes.add(new LinkGraph.ObjectiveNode(null, null, null, free));
        }
        return nodes;
    }

    private static LinkGraph.IndicatorNode indicator(Followed s) {
        var newest = s.years().stream()
                .filter(y -> Objects.nonNull(y.actual()))
                .reduce((a, b) -> b)
                .or(() -> s.years().stream().reduce((a, b) -> b));
        return new LinkGraph.IndicatorNode(
                s.id(),
                s.nameVi(),
                s.nameEn(),
                s.unit(),
                newest.map(FollowedSeries.Year::year).orElse(null),
                newest.map(FollowedSeries.Year::target).orElse(null),
                newest.map(FollowedSeries.Year::actual).orElse(null),
                newest.map(FollowedSeries.Year::percent).orElse(null),
                newest.map(FollowedSeries.Year::met).orElse(null));
    }

    private void record(String action, ObjectLinkEntity link, RegisteredObject from, RegisteredObject to) {
        audit.record(AuditEvent.of(action, "object-link", link.id(), 0L, Map.of("from", from.code(), "to", to.code())));
    }
}
