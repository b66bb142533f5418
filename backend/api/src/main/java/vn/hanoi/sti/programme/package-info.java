/**
 * Programmes of the city (plan section II.3; NĐ 262/2025 Điều 48): budget, products, the decisions that move their end, and
 * the four stages in which they are evaluated – before they start, around their middle, after their end, years later.
 */
package vn.hanoi.sti.programme;
