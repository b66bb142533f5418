package vn.hanoi.sti.collection;

import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One number that the head of an organization has certified.
 *
 * @param year the year it is about
 * @param campaignYear the year of the evaluation in which it was certified
 */
public record CertifiedFigure(int year, BigFraction value, UUID evaluationId, int campaignYear) {}
