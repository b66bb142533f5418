/** Plans: the result of a period from the results of its years, and the chain that keeps indicators one series over them. */
package vn.hanoi.sti.engine.plan;
