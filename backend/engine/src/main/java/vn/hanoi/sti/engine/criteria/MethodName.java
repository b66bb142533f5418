package vn.hanoi.sti.engine.criteria;

/** The word that names a method in a criteria set. */
public enum MethodName {
    RUBRIC,
    TARGET,
    BANDS,
    CHECKLIST,
    CHANGE,
    WEIGHTED_COUNT,
    PEER_BANDS
}
