/**
 * What rooms tell of work that waits for people. Each room that knows of some has a bean of {@link
 * vn.hanoi.sti.work.OtherWork}; the list "My work" and the daily mail gather them, and know none of the rooms.
 */
package vn.hanoi.sti.work;
