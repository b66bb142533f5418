package vn.hanoi.sti.engine.scoring;

import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.number.Fraction;

/** How much of the result rests on one IOOI level: effective weight and points, 0 when nothing does. */
public record LevelResult(IooiLevel level, Fraction effectiveWeight, Fraction points) {}
