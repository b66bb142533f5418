package vn.hanoi.sti.verifier;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "sti-verifier",
        description = "Kiểm chứng kết quả đánh giá và nhật ký đã xuất, không cần kết nối / Verifies exports offline",
        subcommands = {Verify.class, CommandLine.HelpCommand.class},
        mixinStandardHelpOptions = true,
        version = "sti-verifier 1")
final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    public static void main(String[] words) {
        System.exit(commandLine(new PrintWriter(System.out, true)).execute(words));
    }

    static CommandLine commandLine(PrintWriter out) {
        return new CommandLine(new Main()).setOut(out);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Verdict.UNREADABLE.exitCode();
    }
}
