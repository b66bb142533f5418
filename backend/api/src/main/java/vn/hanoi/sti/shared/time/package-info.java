/** The clock, the zone of legal days and the source of identifiers. */
package vn.hanoi.sti.shared.time;
