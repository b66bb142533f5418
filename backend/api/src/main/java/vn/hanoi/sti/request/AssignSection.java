package vn.hanoi.sti.request;

import java.util.UUID;

/** Gives a section to a person of the unit; without a person it is taken back. */
record AssignSection(UUID personId) {}
