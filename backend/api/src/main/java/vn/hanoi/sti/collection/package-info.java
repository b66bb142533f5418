/**
 * What an organization supplies for each indicator and data year, revision by revision; what the department says of
 * each indicator; and both together in the form in which the engine scores them (plan, sections III.3 and III.4).
 */
package vn.hanoi.sti.collection;
