/**
 * What people conclude from the evaluation of a policy, plan or programme: the design of the comparison and what is
 * recommended, with reasons. Points grade; people recommend (plan sections II.1b, II.2b, II.3c; ADR 34).
 */
package vn.hanoi.sti.conclusion;
