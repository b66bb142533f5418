/**
 * The calendar that a person subscribes to in their own program (RFC 5545): their own dated duties, at an address that
 * nobody can guess and that they can withdraw (ADR 30).
 */
package vn.hanoi.sti.feed;
