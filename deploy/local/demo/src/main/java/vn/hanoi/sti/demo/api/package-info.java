/** Speaks to the public API and to Keycloak as the demonstration accounts. */
package vn.hanoi.sti.demo.api;
