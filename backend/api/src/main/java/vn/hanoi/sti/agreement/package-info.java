/**
 * How far the members of a council agree on what they scored, each against the others, and what the grade would be without
 * one of them (ADR 25). It reads what is handed in and changes nothing.
 */
package vn.hanoi.sti.agreement;
