package vn.hanoi.sti.criteria;

import java.util.UUID;
import vn.hanoi.sti.engine.criteria.CriteriaSet;

/**
 * A published version of a set; it never changes.
 *
 * @param kind name of the engine's kind, e.g. {@code ORGANIZATION}
 * @param official false while the official appendix is not at hand: shown as "minh họa"
 * @param digest SHA-256 of the set's canonical JSON, lower-case hexadecimal
 */
public record PublishedSet(UUID id, String code, int setVersion, String kind, boolean official, String digest, CriteriaSet set) {}
