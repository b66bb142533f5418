/**
 * The budget calendar (O3, ADR 35): grades are there in time for the next year's budget, and which grade fed which budget
 * document is on record, as it was then. Nothing here changes a result.
 */
package vn.hanoi.sti.budget;
