package vn.hanoi.sti.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify FILE…}: result packages, or extracts of the log when the name ends in {@code .jsonl}; the worst decides. */
@Command(
        name = "verify",
        description = "Tính lại các tệp đã xuất / Recomputes exported files",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:khớp hoàn toàn / everything recomputed is equal",
            "1:có sai khác, nêu rõ ở đâu / something differs, and where",
            "2:không đọc được tệp / the file cannot be recomputed"
        })
final class Verify implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "result.json hoặc/or audit.jsonl")
    private List<Path> files;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "Mã băm cuối đã công bố của nhật ký / Newest published hash of the log")
    private String head;

    @Option(
            names = "--seals",
            paramLabel = "FILE",
            description = "Dấu niêm phong của nhật ký / Seals of the log: GET /api/v1/audit-seals")
    private Path seals;

    @Option(
            names = "--key",
            paramLabel = "BASE64",
            description = "Khóa công khai đã biết từ nguồn khác / Public key as known from elsewhere")
    private String key;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "Ngôn ngữ / Language")
    private String language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var words = new Words(Locale.forLanguageTag(language));
        var out = spec.commandLine().getOut();
        var worst = Verdict.EQUAL;
        for (var file : files) {
            var report = check(file);
            out.println(file.getFileName());
            report.checks().stream().map(words::of).map(line -> "  " + line).forEach(out::println);
            out.println("  " + words.of(report.verdict()));
            worst = worst.worse(report.verdict());
        }
        out.flush();
        return worst.exitCode();
    }

    private Report check(Path file) {
        try {
            return file.toString().endsWith(".jsonl") ? log(file) : ResultCheck.of(Files.readAllBytes(file));
        } catch (IOException | UncheckedIOException unreadable) {
            var binary = unreadable instanceof MalformedInputException
                    || unreadable.getCause() instanceof MalformedInputException;
            return Report.unreadable(binary ? "file.text" : "file.absent", file);
        }
    }

    private Report log(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return AuditCheck.of(lines, Optional.ofNullable(head), kept());
        }
    }

    private SealCheck kept() throws IOException {
        return seals == null ? SealCheck.none() : SealCheck.of(Files.readAllBytes(seals), Optional.ofNullable(key));
    }
}
