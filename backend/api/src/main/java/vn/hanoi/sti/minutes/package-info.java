/**
 * Minutes (biên bản họp): closing a meeting puts everything on record in one document that stands, under its digest;
 * corrections are numbered annexes (ADR 26).
 */
package vn.hanoi.sti.minutes;
