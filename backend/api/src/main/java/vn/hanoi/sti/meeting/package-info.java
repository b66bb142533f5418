/**
 * Meetings of a council (phiên họp): agenda, invitations, who is there and from when to when, the quorum for each item,
 * conclusions, dissent kept verbatim, and tasks (ADR 26). Ballots and minutes are rooms above.
 */
package vn.hanoi.sti.meeting;
