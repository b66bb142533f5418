package vn.hanoi.sti.engine.scoring;

/**
 * A cap that is triggered, also when it changed nothing.
 *
 * @param atMost   code of the best grade it leaves
 * @param setAside whether a person with authority set it aside
 */
public record TriggeredCap(CapCode cap, String atMost, boolean setAside) {}
