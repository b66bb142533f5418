/**
 * Scoring and grading: values in, a result with its reasons out.
 *
 * <p>The input of an evaluation and the rules its values keep, the engine, and the result in which
 * every number can be followed step by step. Exact arithmetic throughout; no clock, no state.
 */
package vn.hanoi.sti.engine.scoring;
