/**
 * The register of experts: who can be asked to judge, what they know, for whom they work and worked, and what else ties
 * them to a body; and what of it stands between them and an evaluation (ADR 20). An expert needs no account to be checked.
 */
package vn.hanoi.sti.expert;
