package vn.hanoi.sti.catalogue;

import java.util.UUID;

/**
 * An organization as other rooms know it.
 *
 * @param agencyId its own body in the tree
 * @param nameEn null where it has none
 */
public record RegisteredOrganization(UUID id, UUID agencyId, String code, String nameVi, String nameEn) {}
