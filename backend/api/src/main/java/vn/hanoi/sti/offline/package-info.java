/**
 * The way of a workbook out and back: downloaded, brought back, read as a job, compared with what is online now, and
 * written only when somebody has seen the differences and says so (plan, section III.3).
 */
package vn.hanoi.sti.offline;
