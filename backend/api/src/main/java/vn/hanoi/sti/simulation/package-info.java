/**
 * Trying out: what would follow from other weights, bounds or scores, and how firmly a grade stands. Nothing here is kept
 * but the fact that somebody tried; no answer can be taken for a result.
 */
package vn.hanoi.sti.simulation;
