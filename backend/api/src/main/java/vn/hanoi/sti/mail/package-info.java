/**
 * One mail per person and day with what is new for them or due, and nothing that they have read in the inbox already
 * (docs/adr/0037). Off until a mail server is named.
 */
package vn.hanoi.sti.mail;
