/**
 * Public science and technology organizations of the city (plan section II.4): functions, identifiers, governing body,
 * history of names, mergers; and the yearly lists of what is evaluated (Biểu mẫu 01), frozen once approved.
 */
package vn.hanoi.sti.catalogue;
