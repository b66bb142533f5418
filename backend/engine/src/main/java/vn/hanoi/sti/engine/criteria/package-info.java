/**
 * Criteria sets (bộ tiêu chí): groups of criteria of indicators, their methods, weights and grades.
 *
 * <p>The model, its reading from JSON with every gap found at once, and the rules a set must keep
 * before it may be published.
 */
package vn.hanoi.sti.engine.criteria;
