/**
 * That indicators are left out as not applicable takes another person's approval, and a council's word where they are more
 * than 30% of a group's weight; no result is proposed without (scoring rules on weights, 2; ADR 27).
 */
package vn.hanoi.sti.exclusion;
