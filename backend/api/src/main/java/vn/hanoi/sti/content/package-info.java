/**
 * Contents of files: taken in only when they are what they say and harmless, kept once under their SHA-256, never
 * changed. What a file means (a piece of evidence, a decision) belongs to the rooms above (plan, section I.2).
 */
package vn.hanoi.sti.content;
