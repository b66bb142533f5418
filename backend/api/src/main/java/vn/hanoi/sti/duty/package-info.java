/**
 * The duty register: what each unit did not supply, or not in time, computed from the records; the plan treats it as a
 * task not fulfilled (III.3). What the department says of an item freezes the facts that it was said of.
 */
package vn.hanoi.sti.duty;
