/**
 * Criteria sets (bộ tiêu chí, plan section I.2): imported from a file, kept as drafts, published once and then locked
 * for good. What a set means is the engine's business; this room keeps its versions and shows them.
 */
package vn.hanoi.sti.criteria;
