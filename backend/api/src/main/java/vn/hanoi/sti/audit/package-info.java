/**
 * The append-only log of who decided what, when and why. Entries are hash-chained and written in the same
 * transaction as what they tell of, so that neither exists without the other.
 */
package vn.hanoi.sti.audit;
