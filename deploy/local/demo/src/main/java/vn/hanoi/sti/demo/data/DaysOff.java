package vn.hanoi.sti.demo.data;

import java.util.List;

/** Public holidays and exchanged days of a year. */
public record DaysOff(int year, String source, boolean complete, List<Day> days) {
    /** One of them. */
    public record Day(String day, String kind, String name) {}
}
