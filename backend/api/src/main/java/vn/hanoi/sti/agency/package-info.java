/**
 * Agencies, communes and organizations as bodies in one tree with dates of validity; people, known by the subject
 * that Keycloak gives them; and memberships: who stands for which body, as officer or as head (plan, section III.3).
 */
package vn.hanoi.sti.agency;
