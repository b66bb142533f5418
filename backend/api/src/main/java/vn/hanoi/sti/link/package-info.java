/**
 * What carries out what (requirement G4): a strategy is carried out by plans, a plan by programmes and policies, each with its
 * objectives and indicators. The links are walked both ways, with how far each indicator met its target.
 */
package vn.hanoi.sti.link;
