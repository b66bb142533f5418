/**
 * Targets (chỉ tiêu) followed over the years: for an indicator (chỉ số) of an object its baseline (số nền), the value
 * promised for each year and the value reached, with how far the promise was met. Nothing saved is ever replaced.
 */
package vn.hanoi.sti.target;
