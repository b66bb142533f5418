/** Canonical JSON (RFC 8785), its SHA-256, and the sealed manifest of an evaluation. */
package vn.hanoi.sti.engine.digest;
