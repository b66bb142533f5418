package vn.hanoi.sti.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.Versions;

/** The register of organizations, their names and where they came from. */
@ApplicationScoped
class OrganizationService {
    private final OrganizationRepository organizations;
    private final OrganizationRules rules;
    private final OrganizationMapper mapper;
    private final Agencies agencies;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    OrganizationService(
            OrganizationRepository organizations,
            OrganizationRules rules,
            OrganizationMapper mapper,
            Agencies agencies,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.organizations = organizations;
        this.rules = rules;
        this.mapper = mapper;
        this.agencies = agencies;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<OrganizationRow> page(PageQuery query, OrganizationRepository.Filter filter) {
        viewers.current();
        var today = moments.today();
        var found = organizations.page(query, filter, today);
        var names = agencies.names(found.items().stream()
                .map(OrganizationEntity::getGoverningBodyId)
                .collect(Collectors.toSet()));
        return Page.of(
                found.items().stream()
                        .map(o -> mapper.row(o, names.get(o.getGoverningBodyId()), today))
                        .toList(),
                query,
                found.total());
    }

    @Transactional
    OrganizationView get(UUID id) {
        var viewer = viewers.current();
        return view(required(id), viewer);
    }

    @Transactional
    OrganizationView create(SaveOrganization request) {
        var viewer = viewers.current();
        rules.checkNew(request);
        var body = request.agencyId() != null
                ? request.agencyId()
                : agencies.createOrganizationBody(
                                request.code(),
                                request.nameVi(),
                                request.nameEn(),
                                request.governingBodyId(),
                                request.foundedOn())
                        .id();
        var organization =
                OrganizationEntity.create(request, body, FunctionShareRules.shares(request.functions()), moments.now());
        organizations.persistAndFlush(organization);
        organizations.getEntityManager().persist(OrganizationNameEntity.first(organization));
        follow(organization);
        organizations.flush();
        audit.record(event("organization.created", organization, shares(organization)));
        return view(organization, viewer);
    }

    @Transactional
    OrganizationView change(UUID id, long expected, SaveOrganization request) {
        var viewer = viewers.current();
        var organization = required(id);
        Versions.check(expected, organization.getVersion());
        var names = organizations.names(id);
        rules.checkChange(request, organization, names);
        organization.change(request, FunctionShareRules.shares(request.functions()), moments.now());
        names.getFirst().beginOn(request.foundedOn());
        names.getLast().correct(request.nameVi(), request.nameEn());
        follow(organization);
        organizations.flush();
        audit.record(event("organization.changed", organization, shares(organization)));
        return view(organization, viewer);
    }

    /** Gives it a new name from a day on; the name before ends the day before. */
    @Transactional
    OrganizationView rename(UUID id, long expected, RenameOrganization request) {
        var viewer = viewers.current();
        var organization = required(id);
        Versions.check(expected, organization.getVersion());
        var exists = organization.existsOn(moments.today());
        if (!OrganizationAction.RENAME.fits(exists)) {
            throw Problem.conflict("organization.state.not-allowed", "The organization does not exist today.")
                    .with("state", "INACTIVE")
                    .with("action", OrganizationAction.RENAME);
        }
        var current = organizations.names(id).getLast();
        rules.checkRenaming(request, current, moments.today());
        var before = current.getNameVi();
        current.endOn(request.validFrom().minusDays(1));
        // The old name must have ended in the database before the new one begins there.
        organizations.flush();
        organizations.getEntityManager().persist(OrganizationNameEntity.next(id, request));
        organization.rename(request.nameVi(), request.nameEn(), moments.now());
        follow(organization);
        organizations.flush();
        audit.record(event(
                "organization.renamed",
                organization,
                Map.of("before", before, "validFrom", request.validFrom().toString(), "document", request.document())));
        return view(organization, viewer);
    }

    @Transactional
    OrganizationView recordSuccession(UUID id, long expected, RecordSuccession request) {
        var viewer = viewers.current();
        var successor = required(id);
        Versions.check(expected, successor.getVersion());
        var predecessor = request.predecessorId() == null ? null : organizations.findById(request.predecessorId());
        rules.checkSuccession(request, predecessor, successor);
        var succession = SuccessionEntity.of(request, predecessor, successor);
        organizations.getEntityManager().persist(succession);
        successor.touch(moments.now());
        organizations.flush();
        audit.record(event(
                "organization.succession-recorded",
                successor,
                Map.of(
                        "kind",
                        request.kind().name(),
                        "predecessor",
                        succession.getPredecessorName(),
                        "on",
                        request.on().toString(),
                        "document",
                        request.document())));
        return view(successor, viewer);
    }

    private OrganizationEntity required(UUID id) {
        return organizations.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private OrganizationView view(OrganizationEntity organization, Viewer viewer) {
        LocalDate today = moments.today();
        var governingBody = agencies.find(organization.getGoverningBodyId()).orElseThrow();
        return mapper.view(
                organization,
                governingBody.nameVi(),
                organizations.names(organization.getId()),
                organizations.successions(organization.getId()),
                OrganizationAction.allowed(organization.existsOn(today), viewer.permissions()),
                today);
    }

    /** Who sees an organization's evaluations follows from its place in the tree, so the tree follows the register. */
    private void follow(OrganizationEntity organization) {
        agencies.follow(
                organization.getAgencyId(),
                organization.getNameVi(),
                organization.getNameEn(),
                organization.getGoverningBodyId(),
                organization.getFoundedOn(),
                organization.getDissolvedOn());
    }

    private static Map<String, String> shares(OrganizationEntity organization) {
        return Map.of("functions", organization.shares().asText().toString());
    }

    private static AuditEvent event(String action, OrganizationEntity organization, Map<String, String> more) {
        var details = new TreeMap<>(more);
        details.put("code", organization.getCode());
        details.put("nameVi", organization.getNameVi());
        return AuditEvent.of(action, "organization", organization.getId(), organization.getVersion(), details)
                .concerning(organization.getAgencyId());
    }
}
