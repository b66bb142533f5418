/**
 * Spreadsheet files from outside, read without trusting them: what the file is, what a person typed into a cell, and what
 * is wrong with it. Knows nothing of evaluations (plan, section III.3).
 */
package vn.hanoi.sti.spreadsheet;
