/**
 * How firmly a grade stands: how far the bounds are, what little would turn it, and how often it survives other weights.
 * Exact like every score; nothing here can become a result.
 */
package vn.hanoi.sti.engine.sensitivity;
