package vn.hanoi.sti.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify FILE}: a result package, or an extract of the log when the name ends in {@code .jsonl}. */
@Command(
        name = "verify",
        description = "Tính lại một tệp đã xuất / Recomputes one exported file",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:khớp hoàn toàn / everything recomputed is equal",
            "1:có sai khác, nêu rõ ở đâu / something differs, and where",
            "2:không đọc được tệp / the file cannot be recomputed"
        })
final class Verify implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "result.json hoặc/or audit.jsonl")
    private Path file;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "Mã băm cuối đã công bố của nhật ký / Newest published hash of the log")
    private String head;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "Ngôn ngữ / Language")
    private String language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var words = new Words(Locale.forLanguageTag(language));
        var report = check();
        var out = spec.commandLine().getOut();
        report.checks().stream().map(words::of).forEach(out::println);
        out.println(words.of(report.verdict()));
        out.flush();
        return report.verdict().exitCode();
    }

    private Report check() {
        try {
            return file.toString().endsWith(".jsonl") ? log() : result();
        } catch (IOException | UncheckedIOException unreadable) {
            var binary = unreadable instanceof MalformedInputException
                    || unreadable.getCause() instanceof MalformedInputException;
            return Report.unreadable(binary ? "file.text" : "file.absent", file);
        }
    }

    private Report result() throws IOException {
        return ResultCheck.of(Files.readAllBytes(file));
    }

    private Report log() throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return AuditCheck.of(lines, Optional.ofNullable(head));
        }
    }
}
