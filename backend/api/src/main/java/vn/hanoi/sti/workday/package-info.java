/**
 * Which days are worked: public holidays, days off in lieu and exchanged working days, year by year as they are announced,
 * and the one set of counting rules of this deployment (Bộ luật Dân sự 2015, Điều 147, 148; ADR 30).
 */
package vn.hanoi.sti.workday;
