/**
 * Score passports: from any number to the rule, the inputs with their hands and times, and the page of evidence behind
 * it. Reads every room below and changes nothing.
 */
package vn.hanoi.sti.passport;
