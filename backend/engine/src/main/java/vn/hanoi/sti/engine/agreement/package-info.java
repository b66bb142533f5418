/**
 * How far the members of a council agree, and what each of them moves. All of it is exact: even the bootstrap draws from a
 * seed and compares fractions. Nothing here changes a score.
 */
package vn.hanoi.sti.engine.agreement;
