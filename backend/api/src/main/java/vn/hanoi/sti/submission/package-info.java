/**
 * What an organization and its head do to hand a dossier in: the checks before it, outputs claimed by name, the
 * certification with its receipt, and what may be put right afterwards (plan, section III.4).
 */
package vn.hanoi.sti.submission;
