/**
 * Questions, requests for evidence and explanations between the department and an organization, indicator by indicator;
 * seen by these two alone.
 */
package vn.hanoi.sti.thread;
