/**
 * Scores, grades, caps and their setting aside, and the sealed result of an approved evaluation (NĐ 262, Điều 49). Every
 * number is the engine's; nothing here calculates.
 */
package vn.hanoi.sti.classification;
