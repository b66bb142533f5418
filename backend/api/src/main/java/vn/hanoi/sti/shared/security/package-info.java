/** Who asks and what their roles permit. */
package vn.hanoi.sti.shared.security;
