/**
 * Legal deadlines: a rule as the law words it becomes a day with every step of its derivation.
 *
 * <p>Pure: days off, the rules of counting and today are arguments. A derivation is codes and parameters; its words belong
 * to the reader's language. Nothing here ends a duty: that it was met is a fact that the caller brings.
 */
package vn.hanoi.sti.engine.calendar;
