package vn.hanoi.sti.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The years whose figures an evaluation rests on: the three before it (plan section II.4), from the founding year on. */
final class DataYears {
    private static final int WINDOW = 3;

    private DataYears() {}

    static List<Integer> of(int year, LocalDate foundedOn) {
        return IntStream.range(year - WINDOW, year)
                .filter(y -> y >= foundedOn.getYear())
                .boxed()
                .toList();
    }
}
