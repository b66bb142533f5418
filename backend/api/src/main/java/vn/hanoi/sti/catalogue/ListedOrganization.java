package vn.hanoi.sti.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * An organization as an approved list froze it.
 *
 * @param agencyId its own body in the tree
 * @param nameEn null where it has none
 * @param functions code → exact decimal, in the order BR, AR, TD, PS, SV; only those it has, summing to 1
 */
public record ListedOrganization(
        UUID organizationId,
        UUID agencyId,
        String code,
        String nameVi,
        String nameEn,
        UUID governingBodyId,
        String governingBodyName,
        Map<String, String> functions,
        LocalDate foundedOn) {}
