/**
 * Ballots on items of a meeting: open ones, where each vote has its voter, and secret ones, where nothing anywhere joins a
 * voter and a vote (ADR 26). One vote each, with a quorum, by members who are there and whom nothing bars.
 */
package vn.hanoi.sti.ballot;
