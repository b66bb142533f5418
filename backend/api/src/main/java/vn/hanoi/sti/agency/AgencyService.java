package vn.hanoi.sti.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.Versions;

/** The tree of bodies. */
@ApplicationScoped
class AgencyService {
    private static final UUID NONE = new UUID(0, 0);

    private final AgencyRepository agencies;
    private final PersonRepository people;
    private final AgencyMapper mapper;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    AgencyService(
            AgencyRepository agencies,
            PersonRepository people,
            AgencyMapper mapper,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.agencies = agencies;
        this.people = people;
        this.mapper = mapper;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<AgencyRow> page(PageQuery query, AgencyKind kind, UUID parentId, LocalDate activeOn) {
        var today = moments.today();
        var found = agencies.page(query, kind, parentId, activeOn);
        return Page.of(found.items().stream().map(a -> mapper.row(a, today)).toList(), query, found.total());
    }

    @Transactional
    List<AgencyNode> tree(LocalDate on) {
        var existing = agencies.existingOn(on == null ? moments.today() : on);
        var children = new HashMap<UUID, List<AgencyEntity>>();
        var ids = existing.stream().map(AgencyEntity::getId).toList();
        existing.forEach(a -> {
            var parent = a.getParent() == null ? null : a.getParent().getId();
            // A body whose parent no longer exists that day stands at the root rather than vanish.
            children.computeIfAbsent(ids.contains(parent) ? parent : NONE, k -> new ArrayList<>())
                    .add(a);
        });
        return nodes(NONE, children);
    }

    @Transactional
    AgencyView get(UUID id) {
        return view(required(id));
    }

    @Transactional
    AgencyView create(SaveAgency request) {
        var parent = checked(request, NONE);
        var agency = AgencyEntity.create(request, parent);
        agencies.persistAndFlush(agency);
        audit.record(event("agency.created", agency));
        return view(agency);
    }

    @Transactional
    AgencyView change(UUID id, long expected, SaveAgency request) {
        var agency = required(id);
        Versions.check(expected, agency.getVersion());
        var parent = checked(request, id);
        agency.change(request, parent);
        agencies.flush();
        audit.record(event("agency.changed", agency));
        return view(agency);
    }

    private AgencyEntity required(UUID id) {
        return agencies.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private AgencyEntity checked(SaveAgency request, UUID self) {
        var gaps = new ArrayList<ProblemError>();
        if (agencies.codeTaken(request.code(), self)) {
            gaps.add(ProblemError.at("/code", "agency.code.taken"));
        }
        if (request.validTo() != null && request.validTo().isBefore(request.validFrom())) {
            gaps.add(ProblemError.at("/validTo", "agency.validity.order"));
        }
        var parent = request.parentId() == null ? null : agencies.findById(request.parentId());
        if (request.parentId() != null && parent == null) {
            gaps.add(ProblemError.at("/parentId", "agency.parent.unknown"));
        }
        if (parent != null && agencies.withDescendants(List.of(self)).contains(parent.getId())) {
            gaps.add(ProblemError.at("/parentId", "agency.parent.cycle"));
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("agency.invalid", "The agency cannot be recorded so.", gaps);
        }
        return parent;
    }

    private AgencyView view(AgencyEntity agency) {
        var viewer = viewers.current();
        var members = viewer.can(Permissions.PERSON_READ)
                ? people.membersOf(agency.getId()).stream().map(mapper::member).toList()
                : List.<MemberView>of();
        var actions = viewer.can(Permissions.AGENCY_WRITE) ? List.of("EDIT") : List.<String>of();
        return mapper.view(agency, members, actions, moments.today());
    }

    private List<AgencyNode> nodes(UUID parent, Map<UUID, List<AgencyEntity>> children) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(a -> new AgencyNode(
                        a.getId(), a.getCode(), a.getKind(), a.getNameVi(), a.getNameEn(), nodes(a.getId(), children)))
                .toList();
    }

    private static AuditEvent event(String action, AgencyEntity agency) {
        return AuditEvent.of(
                        action,
                        "agency",
                        agency.getId(),
                        agency.getVersion(),
                        Map.of(
                                "code",
                                agency.getCode(),
                                "nameVi",
                                agency.getNameVi(),
                                "kind",
                                agency.getKind().name()))
                .concerning(agency.getId());
    }
}
