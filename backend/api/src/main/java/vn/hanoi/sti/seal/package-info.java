/**
 * What was approved, as it was approved: numbered seals, numbered versions, and why a sealed result was taken up again.
 * Nothing here is ever changed, by nobody.
 */
package vn.hanoi.sti.seal;
