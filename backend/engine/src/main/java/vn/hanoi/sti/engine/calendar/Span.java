package vn.hanoi.sti.engine.calendar;

/** A length of time as the law words it. */
public sealed interface Span {

    /** How many of its unit; at least 1. */
    int count();

    /** Calendar days: "90 ngày". */
    record Days(int count) implements Span {
        public Days {
            positive(count);
        }
    }

    /** Working days: "05 ngày làm việc". */
    record WorkingDays(int count) implements Span {
        public WorkingDays {
            positive(count);
        }
    }

    /** Months to the corresponding day. */
    record Months(int count) implements Span {
        public Months {
            positive(count);
        }
    }

    /** Years to the corresponding day. */
    record Years(int count) implements Span {
        public Years {
            positive(count);
        }
    }

    private static void positive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a length is at least 1");
        }
    }
}
