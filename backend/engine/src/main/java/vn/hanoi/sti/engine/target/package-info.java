/** Following a target over the years: baseline, target and actual of one indicator of one object, compared exactly. */
package vn.hanoi.sti.engine.target;
