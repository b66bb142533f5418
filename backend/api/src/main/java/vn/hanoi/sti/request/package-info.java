/**
 * The department asks, units answer: what each unit owes in a campaign is sent to it on record, and the unit shares it
 * out among its people (plan, III.3 and III.4).
 */
package vn.hanoi.sti.request;
