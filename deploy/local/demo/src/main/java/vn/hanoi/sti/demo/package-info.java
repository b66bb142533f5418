/** Loads the demonstration data through the public API. */
package vn.hanoi.sti.demo;
