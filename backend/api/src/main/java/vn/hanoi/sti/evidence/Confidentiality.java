package vn.hanoi.sti.evidence;

/** Who may open a file: everyone later, who may read the dossier, or only the organization, the department and auditors. */
enum Confidentiality {
    PUBLIC,
    INTERNAL,
    RESTRICTED
}
