package vn.hanoi.sti.engine.criteria;

/**
 * Functions of a public S&amp;T organization. The order is the order of the rules: it decides ties of
 * the main function.
 */
public enum OrganizationFunction {
    /** Basic research. */
    BR,
    /** Applied research. */
    AR,
    /** Technology development. */
    TD,
    /** Policy and social research. */
    PS,
    /** S&amp;T services. */
    SV
}
