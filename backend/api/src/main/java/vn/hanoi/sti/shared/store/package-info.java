/** What every table needs: row scopes for PostgreSQL's row-level security, and search folding. */
package vn.hanoi.sti.shared.store;
