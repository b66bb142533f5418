/**
 * Plans (plan section II.2): for a period and for a year, which years make up a period and what it came to, shortcomings
 * carried into the next plan, and the chain by which an indicator stays one series from plan to plan.
 */
package vn.hanoi.sti.plan;
