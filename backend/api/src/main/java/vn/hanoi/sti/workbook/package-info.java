/**
 * The workbook in which an organization fills its figures offline: how it is laid out, signed, written and read back cell
 * by cell. What is done with what was read belongs to the room above (plan, section III.3).
 */
package vn.hanoi.sti.workbook;
