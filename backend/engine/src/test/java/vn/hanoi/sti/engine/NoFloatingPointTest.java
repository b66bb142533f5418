package vn.hanoi.sti.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scores are exact: binary fractions have no place in the engine, nor has a clock or a random number. */
class NoFloatingPointTest {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(double|float|Double|Float|doubleValue|floatValue|Math\\.round|Instant\\.now|LocalDate\\.now|Random)\\b");

    @Test
    void theEngineUsesNone() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(40);
            assertThat(sources)
                    .allSatisfy(source -> assertThat(
                                    FORBIDDEN.matcher(Files.readString(source)).find())
                            .as(source.toString())
                            .isFalse());
        }
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).toList())
                    .allSatisfy(source -> assertThat(Files.readAllLines(source))
                            .as(source.toString())
                            .hasSizeLessThanOrEqualTo(400));
        }
    }
}
