/**
 * Evidence (minh chứng): files by their hash, documents with revisions that are never replaced, and links from a
 * revision to the indicator, data year and page that it proves (plan, section I.2: verifiable data only).
 */
package vn.hanoi.sti.evidence;
