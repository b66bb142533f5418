/**
 * What evidence there is and what is missing: the matrix of criteria and years, files that prove nothing yet, and the same
 * content supplied by two organizations, which the department looks at (plan, section I.2).
 */
package vn.hanoi.sti.coverage;
