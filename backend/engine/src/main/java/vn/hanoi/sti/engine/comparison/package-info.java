/** What changed between two scorings of one evaluation, and what each change does to points and grade. */
package vn.hanoi.sti.engine.comparison;
