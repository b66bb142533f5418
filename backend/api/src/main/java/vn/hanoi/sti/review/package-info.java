/**
 * How each evaluation is carried out: by the department itself, by an independent consultant under contract, or by an
 * advisory council, with the document that says so (plan of 2026, section II.1 d; ADR 19). The department judging a unit
 * of its own is a conflict of role: it chooses one of the others or says on record why not.
 */
package vn.hanoi.sti.review;
