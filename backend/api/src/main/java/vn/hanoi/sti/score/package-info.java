/**
 * Score sheets of council members: a level for each rubric with its reason, saved as it is written, handed in once and
 * whole (ADR 20). Nobody sees another's levels before their own are handed in; results count what is handed in, and of
 * members who may take part.
 */
package vn.hanoi.sti.score;
