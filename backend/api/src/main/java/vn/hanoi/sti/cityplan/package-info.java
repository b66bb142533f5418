/**
 * The city's plan of a year: its streams and tasks in its own words, and how far each task has come, measured from the work
 * itself (ADR 35). Nobody types progress. Rooms above bring what they can measure as beans of
 * {@link vn.hanoi.sti.cityplan.TaskMeasures}.
 */
package vn.hanoi.sti.cityplan;
