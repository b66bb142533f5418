/**
 * Classification runs over a campaign: numbered, kept with all that their grades follow from, and compared. A run decides
 * nothing; grades are approved one by one.
 */
package vn.hanoi.sti.run;
