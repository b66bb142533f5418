/**
 * Difficulties and questions that any agency meets while it carries the plan out: the department answers, or takes them to
 * who is competent and keeps what was decided (the plan's last paragraph). Nothing waits unseen; an answer of use to others
 * is published without who asked.
 */
package vn.hanoi.sti.question;
