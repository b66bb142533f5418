/** What is done with the data, in the order of the work it shows. */
package vn.hanoi.sti.demo.steps;
