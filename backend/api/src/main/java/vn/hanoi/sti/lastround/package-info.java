/**
 * What an organization said in its last certified round, brought into the one under way: values, never anybody's word on
 * them, and never over what has been entered; each keeps where it comes from.
 */
package vn.hanoi.sti.lastround;
