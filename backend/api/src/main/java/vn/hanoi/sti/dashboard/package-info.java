/**
 * The city's work as leaders look at it: the newest grades beside those before, who is late, which decisions wait; the
 * heat map of a campaign, and one indicator over the years. Nothing is kept here: every number is counted anew over what
 * the viewer may see.
 */
package vn.hanoi.sti.dashboard;
