package vn.hanoi.sti.engine.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import vn.hanoi.sti.engine.criteria.IooiLevel;

/** How much of the result rests on one IOOI level: effective weight and points, 0 when nothing does. */
public record LevelResult(IooiLevel level, BigFraction effectiveWeight, BigFraction points) {}
