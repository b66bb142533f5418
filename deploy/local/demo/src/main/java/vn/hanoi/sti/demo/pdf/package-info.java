/** Evidence files. */
package vn.hanoi.sti.demo.pdf;
