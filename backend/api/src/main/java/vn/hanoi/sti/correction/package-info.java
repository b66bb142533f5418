/**
 * What the head of an organization has certified is corrected only by a request with a reason that the department grants; both
 * values stay (plan, section III.3).
 */
package vn.hanoi.sti.correction;
