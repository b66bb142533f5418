/**
 * Advisory councils (hội đồng tư vấn đánh giá): the decision that sets one up, its members and their offices, when it has
 * a quorum, and which evaluations it judges (ADR 20). What stands in a member's way is the business of the room above.
 */
package vn.hanoi.sti.council;
