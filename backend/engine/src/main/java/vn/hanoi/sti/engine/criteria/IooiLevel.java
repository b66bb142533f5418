package vn.hanoi.sti.engine.criteria;

/** Level of an indicator in the input – output – outcome – impact chain, process included. */
public enum IooiLevel {
    INPUT,
    PROCESS,
    OUTPUT,
    OUTCOME,
    IMPACT
}
