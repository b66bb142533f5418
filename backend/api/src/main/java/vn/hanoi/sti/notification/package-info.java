/**
 * The inbox: what the system tells people. A notice holds a kind and facts, never sentences; people's words for it live
 * in the SPA, in both languages. Rooms above write notices in the transaction of the act that they tell of.
 */
package vn.hanoi.sti.notification;
