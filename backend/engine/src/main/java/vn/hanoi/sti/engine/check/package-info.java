/**
 * What is looked at before a dossier is handed in: completeness, arithmetic, plausibility, evidence and outputs. Pure
 * functions over plain data, so that the API, the SPA and spreadsheets answer with the same codes.
 */
package vn.hanoi.sti.engine.check;
