package vn.hanoi.sti.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import vn.hanoi.sti.demo.api.Api;
import vn.hanoi.sti.demo.api.Tokens;
import vn.hanoi.sti.demo.data.DemoData;
import vn.hanoi.sti.demo.steps.Desk;
import vn.hanoi.sti.demo.steps.Progress;
import vn.hanoi.sti.demo.steps.Story;
import vn.hanoi.sti.demo.steps.Workers;

/** Loads the demonstration data through the public API, as the demonstration accounts. */
public final class DemoLoader {
    private DemoLoader() {}

    /** Exit codes: 0 loaded, 1 refused or failed, 2 called wrongly. */
    public static void main(String[] arguments) {
        // Vietnamese lines must come out whole whatever the machine's locale says.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.parse(List.of(arguments), System.getenv());
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            out.println(Options.USAGE);
            System.exit(2);
            return;
        }
        System.exit(load(options, out) ? 0 : 1);
    }

    private static boolean load(Options options, PrintStream out) {
        var json = new ObjectMapper();
        var progress = new Progress(out);
        try (var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build();
                var workers = new Workers(options.threads())) {
            var api = new Api(http, json, options.api(), new Tokens(http, json, options.realm(), options.password()));
            awaitApi(api, options);
            new Story(new Desk(api, DemoData.load(), progress, workers)).tell();
            progress.say("Đã nạp xong dữ liệu minh họa, %d yêu cầu".formatted(api.requests()));
            return true;
        } catch (RuntimeException failure) {
            out.println("Demonstration data: stopped. Run it again after mending the cause; what is done is kept.");
            tell(out, failure);
            return false;
        }
    }

    private static void tell(PrintStream out, Throwable failure) {
        out.println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        if (failure instanceof NullPointerException || failure instanceof ClassCastException) {
            failure.printStackTrace(out);
        }
        // The others are mostly the same trouble at other organizations: their first lines suffice.
        for (var other : failure.getSuppressed()) {
            out.println("Also: "
                    + String.valueOf(other.getMessage()).lines().findFirst().orElse(other.toString()));
        }
    }

    private static void awaitApi(Api api, Options options) {
        var end = System.nanoTime() + Duration.ofSeconds(options.waitSeconds()).toNanos();
        while (options.waitSeconds() > 0 && !api.isReady()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "The API at %s is not ready after %d s".formatted(options.api(), options.waitSeconds()));
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", interrupted);
            }
        }
    }
}
