/**
 * Until when units may supply: extensions, late entry and outages, each a decision on record, and what units ask for
 * (domain rules CAP-02 to CAP-04; ADR 11). The effect on one evaluation stands on the evaluation itself, so that every
 * room judges lateness and locks by the same days.
 */
package vn.hanoi.sti.deadline;
