/**
 * The case: one organization evaluated in one campaign by one published criteria set over three data years, and the
 * states it goes through from collecting to approval, with every return and its reason (plan, sections III and IV).
 */
package vn.hanoi.sti.evaluation;
