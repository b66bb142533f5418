/**
 * Recomputes exported results and extracts of the log with nothing but the files: no database, no network. It uses the
 * same engine as the application, so what it finds equal is equal to the last digit.
 */
package vn.hanoi.sti.verifier;
