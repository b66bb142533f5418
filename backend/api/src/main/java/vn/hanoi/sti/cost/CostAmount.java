package vn.hanoi.sti.cost;

/**
 * An amount that counts.
 *
 * @param amount whole đồng
 */
record CostAmount(String task, CostKind kind, SourceName source, long amount) {}
