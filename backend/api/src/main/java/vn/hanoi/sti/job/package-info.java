/**
 * Work that lasts longer than a request: asked for at once, done by whichever replica is free, followed and cancelled by
 * who asked for it. What the work is belongs to the rooms above.
 */
package vn.hanoi.sti.job;
