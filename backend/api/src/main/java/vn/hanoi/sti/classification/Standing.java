package vn.hanoi.sti.classification;

import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.PreparedSet;
import vn.hanoi.sti.evaluation.EvaluationCase;

/**
 * An evaluation as the engine takes it, for rooms that look at results without making any.
 *
 * @param inputDigest digest of the input, by which a reader can tell what was looked at
 */
public record Standing(
        EvaluationCase evaluation,
        PublishedSet published,
        PreparedSet set,
        EvaluationInput input,
        String inputDigest) {}
