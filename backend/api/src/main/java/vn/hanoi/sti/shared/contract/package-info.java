/** The parts of the OpenAPI contract that every operation shares. */
package vn.hanoi.sti.shared.contract;
