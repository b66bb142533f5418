/**
 * Interests of council members: what they declare per evaluation, who may not take part and why, what that leaves of the
 * quorum, and therefore which evaluations a seat opens or closes to a person (ADR 20). A bar acts from the moment the
 * system knows of the circumstance, whether or not anybody has recorded it.
 */
package vn.hanoi.sti.interest;
