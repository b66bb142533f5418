/**
 * What units ask to be looked at again once a result is approved, and what somebody who had no hand in the result decides
 * (one round; ADR 27).
 */
package vn.hanoi.sti.reconsideration;
