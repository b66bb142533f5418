package vn.hanoi.sti.classification;

import com.fasterxml.jackson.databind.JsonNode;
import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.evaluation.EvaluationCase;

/**
 * An evaluation with everything that its result rests on.
 *
 * @param sealed   whether it was approved, so that it stands for good
 * @param manifest inputs and result with their digests; not to be changed
 */
public record ScoredEvaluation(EvaluationCase evaluation, PublishedSet published, boolean sealed, JsonNode manifest) {}
