/**
 * Policies that encourage spending on science, technology and innovation (plan section II.1): their type, the data set from
 * before and after them, how agencies worked together, difficulties and risks.
 */
package vn.hanoi.sti.policy;
