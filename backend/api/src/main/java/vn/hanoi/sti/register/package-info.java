/**
 * What the city evaluates besides organizations (plan sections II.1 to II.3): the particulars that policies, plans and
 * programmes share, the papers on which each rests, and its objectives. What only one kind has lives in that kind's room.
 */
package vn.hanoi.sti.register;
