package vn.hanoi.sti.target;

import java.util.UUID;

/**
 * The object that a series is about.
 *
 * @param agencyId the body whose people see and report it
 */
record TargetObject(ObjectType type, UUID id, UUID agencyId, String nameVi, String nameEn) {}
