/** How results rest on the levels of the results chain (IOOI): of an evaluation, a campaign, the city. */
package vn.hanoi.sti.balance;
