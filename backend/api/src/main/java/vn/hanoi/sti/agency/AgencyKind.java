package vn.hanoi.sti.agency;

/** What sort of body an agency is. */
public enum AgencyKind {
    CITY,
    DEPARTMENT,
    COMMUNE,
    ORGANIZATION,
    OTHER
}
