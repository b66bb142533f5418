package vn.hanoi.sti.collection;

import java.util.UUID;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * One number that the head of an organization has certified.
 *
 * @param year the year it is about
 * @param campaignYear the year of the evaluation in which it was certified
 */
public record CertifiedFigure(int year, Fraction value, UUID evaluationId, int campaignYear) {}
