/**
 * Conflicts of interest between a person and an evaluation, with the reason for each, and what they leave of a council's
 * quorum. Pure: facts and the day come as arguments. Nothing here is official: what bars follows precedents for councils
 * of research tasks, and how far back one looks is the council's own number.
 */
package vn.hanoi.sti.engine.conflict;
