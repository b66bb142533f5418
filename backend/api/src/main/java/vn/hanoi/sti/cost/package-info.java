/**
 * What tasks of a city plan are to cost and have cost, by source, in exact đồng (ADR 35): entries with their basis that are
 * withdrawn but never changed, and their consolidation for the finance department as a table and a file.
 */
package vn.hanoi.sti.cost;
