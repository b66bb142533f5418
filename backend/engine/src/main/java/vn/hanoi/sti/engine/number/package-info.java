/** Exact numbers: decimals as they are written in JSON, fractions as results keep them. */
package vn.hanoi.sti.engine.number;
