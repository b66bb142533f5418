/** Refusals: one exception, one body, one class that maps every failure to it (RFC 9457). */
package vn.hanoi.sti.shared.problem;
