/**
 * What units say of their preliminary results, indicator by indicator, within days that the department sets, and what the
 * department answers. No result is proposed while a word is unanswered or the days are not over (ADR 27).
 */
package vn.hanoi.sti.explanation;
