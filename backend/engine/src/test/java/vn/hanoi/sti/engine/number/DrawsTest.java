package vn.hanoi.sti.engine.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DrawsTest {

    @Test
    void drawsWhatTheReferenceImplementationDraws() {
        // First words of S. Vigna's splitmix64.c for the seed 1234567.
        Draws draws = new Draws(1_234_567);
        assertThat(Long.toUnsignedString(draws.next())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(draws.next())).isEqualTo("3203168211198807973");
        assertThat(Long.toUnsignedString(draws.next())).isEqualTo("9817491932198370423");
    }

    @Test
    void everyNumberBelowTheBoundComesAboutAsOften() {
        Draws draws = new Draws(20260720);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[draws.below(7)]++;
        }
        assertThat(counts).hasSize(7);
        for (int count : counts) {
            assertThat(count).isBetween(9_600, 10_400);
        }
        assertThat(draws.below(1)).isZero();
        assertThatThrownBy(() -> draws.below(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
