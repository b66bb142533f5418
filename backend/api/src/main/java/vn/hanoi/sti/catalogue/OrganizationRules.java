package vn.hanoi.sti.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.AgencyKind;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What the register must keep; each check refuses with every gap it finds. */
@ApplicationScoped
class OrganizationRules {
    private static final UUID NONE = new UUID(0, 0);

    private final OrganizationRepository organizations;
    private final Agencies agencies;

    OrganizationRules(OrganizationRepository organizations, Agencies agencies) {
        this.organizations = organizations;
        this.agencies = agencies;
    }

    void checkNew(SaveOrganization request) {
        var gaps = common(request, NONE);
        if (organizations.taken("code", request.code(), NONE)
                || request.agencyId() == null && agencies.codeTaken(request.code())) {
            gaps.add(ProblemError.at("/code", "catalogue.organization.code.taken"));
        }
        if (request.agencyId() != null) {
            var body = agencies.find(request.agencyId()).orElse(null);
            if (body == null) {
                gaps.add(ProblemError.at("/agencyId", "agency.unknown"));
            } else if (body.kind() != AgencyKind.ORGANIZATION) {
                gaps.add(ProblemError.at("/agencyId", "catalogue.agency.not-an-organization"));
            } else if (organizations.taken("agencyId", request.agencyId(), NONE)) {
                gaps.add(ProblemError.at("/agencyId", "catalogue.agency.taken"));
            }
            checkPlace(request, request.agencyId(), gaps);
        }
        refuse(gaps);
    }

    void checkChange(SaveOrganization request, OrganizationEntity organization, List<OrganizationNameEntity> names) {
        var gaps = common(request, organization.getId());
        if (!request.code().equals(organization.getCode())) {
            gaps.add(ProblemError.at("/code", "catalogue.organization.code.fixed"));
        }
        if (request.agencyId() != null && !request.agencyId().equals(organization.getAgencyId())) {
            gaps.add(ProblemError.at("/agencyId", "catalogue.agency.fixed"));
        }
        var firstEnds = names.getFirst().getValidTo();
        if (firstEnds != null && request.foundedOn().isAfter(firstEnds)) {
            gaps.add(ProblemError.at(
                    "/foundedOn", "catalogue.founded.after-renaming", Map.of("latest", firstEnds.toString())));
        }
        checkPlace(request, organization.getAgencyId(), gaps);
        refuse(gaps);
    }

    void checkRenaming(RenameOrganization request, OrganizationNameEntity current, LocalDate today) {
        var gaps = new ArrayList<ProblemError>();
        if (!request.validFrom().isAfter(current.getValidFrom())) {
            gaps.add(ProblemError.at(
                    "/validFrom",
                    "catalogue.name.order",
                    Map.of("after", current.getValidFrom().toString())));
        }
        if (request.validFrom().isAfter(today)) {
            gaps.add(ProblemError.at("/validFrom", "catalogue.date.future"));
        }
        if (request.nameVi().equals(current.getNameVi())) {
            gaps.add(ProblemError.at("/nameVi", "catalogue.name.same"));
        }
        refuse(gaps);
    }

    void checkSuccession(RecordSuccession request, OrganizationEntity predecessor, OrganizationEntity successor) {
        var gaps = new ArrayList<ProblemError>();
        if ((request.predecessorId() == null)
                == (request.predecessorName() == null
                        || request.predecessorName().isBlank())) {
            gaps.add(ProblemError.at("/predecessorId", "catalogue.succession.predecessor.one"));
        } else if (request.predecessorId() != null && predecessor == null) {
            gaps.add(ProblemError.at("/predecessorId", "catalogue.organization.unknown"));
        }
        var share = request.share() == null
                ? null
                : NumberText.decimal(request.share()).orElse(null);
        if (request.share() != null && share == null) {
            var comma = NumberText.problem(request.share())
                    .filter(p -> p == NumberText.Problem.COMMA)
                    .isPresent();
            gaps.add(ProblemError.at(
                    "/share", comma ? "catalogue.succession.share.comma" : "catalogue.succession.share.format"));
        } else if (share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            gaps.add(ProblemError.at("/share", "catalogue.succession.share.range", Map.of("above", "0", "most", "1")));
        }
        if (predecessor != null) {
            checkLink(request, predecessor, successor, share, gaps);
        }
        refuse(gaps);
    }

    private void checkLink(
            RecordSuccession request,
            OrganizationEntity predecessor,
            OrganizationEntity successor,
            BigDecimal share,
            List<ProblemError> gaps) {
        if (predecessor.getId().equals(successor.getId())
                || organizations.descends(predecessor.getId(), successor.getId())) {
            gaps.add(ProblemError.at("/predecessorId", "catalogue.succession.cycle"));
        }
        if (organizations.successions(successor.getId()).stream()
                .anyMatch(s -> s.getPredecessor() == predecessor && s.getSuccessor() == successor)) {
            gaps.add(ProblemError.at("/predecessorId", "catalogue.succession.recorded"));
        }
        if (request.on().isBefore(predecessor.getFoundedOn())) {
            gaps.add(ProblemError.at(
                    "/on",
                    "catalogue.succession.before-founding",
                    Map.of("earliest", predecessor.getFoundedOn().toString())));
        }
        var whole = share == null ? BigDecimal.ZERO : share.add(organizations.passedOn(predecessor.getId()));
        if (whole.compareTo(BigDecimal.ONE) > 0) {
            gaps.add(ProblemError.at("/share", "catalogue.succession.share.sum", Map.of("sum", whole.toPlainString())));
        }
    }

    private List<ProblemError> common(SaveOrganization request, UUID self) {
        var gaps = new ArrayList<>(FunctionShareRules.gaps(request.functions()));
        if (request.dissolvedOn() != null && request.dissolvedOn().isBefore(request.foundedOn())) {
            gaps.add(ProblemError.at("/dissolvedOn", "catalogue.life.order"));
        }
        var registration = request.registration();
        if (registration.issuedOn() != null
                && registration.expiresOn() != null
                && registration.expiresOn().isBefore(registration.issuedOn())) {
            gaps.add(ProblemError.at("/registration/expiresOn", "catalogue.registration.order"));
        }
        var identifiers = request.identifiers();
        taken("electronicId", identifiers.electronicId(), self, gaps);
        taken("taxCode", identifiers.taxCode(), self, gaps);
        taken("budgetUnitCode", identifiers.budgetUnitCode(), self, gaps);
        if (agencies.find(request.governingBodyId()).isEmpty()) {
            gaps.add(ProblemError.at("/governingBodyId", "agency.unknown"));
        }
        return gaps;
    }

    private void taken(String property, String value, UUID self, List<ProblemError> gaps) {
        if (organizations.taken(property, value, self)) {
            gaps.add(ProblemError.at("/identifiers/" + property, "catalogue.identifier.taken"));
        }
    }

    /** The tree has no circle: nobody is governed by itself or by a body below it. */
    private void checkPlace(SaveOrganization request, UUID body, List<ProblemError> gaps) {
        if (agencies.isWithin(request.governingBodyId(), body)) {
            gaps.add(ProblemError.at("/governingBodyId", "catalogue.governing-body.cycle"));
        }
    }

    private static void refuse(List<ProblemError> gaps) {
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable(
                    "catalogue.organization.invalid", "The organization cannot be recorded so.", gaps);
        }
    }
}
