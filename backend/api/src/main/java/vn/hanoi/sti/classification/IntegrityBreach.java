package vn.hanoi.sti.classification;

/** How often a breach of research integrity by the institution was confirmed (CAP-06). */
public enum IntegrityBreach {
    ONCE,
    REPEATED
}
