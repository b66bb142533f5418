/** The demonstration data as records. */
package vn.hanoi.sti.demo.data;
