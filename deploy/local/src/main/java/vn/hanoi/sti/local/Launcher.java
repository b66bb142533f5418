package vn.hanoi.sti.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Runs, ends and describes a whole stack on one machine without containers. */
public final class Launcher {
    private final Path root;

    private Launcher(Path root) {
        this.root = root;
    }

    /** @param args the command ({@code run}, {@code dev}, {@code e2e}, {@code stop}, {@code reset}, {@code status}) and its words */
    public static void main(String[] args) {
        var launcher = new Launcher(Path.of(System.getenv().getOrDefault("STI_ROOT", "."))
                .toAbsolutePath()
                .normalize());
        try {
            switch (args.length == 0 ? "run" : args[0]) {
                case "run" -> launcher.run();
                case "dev" -> launcher.dev();
                case "e2e" -> launcher.e2e(Arrays.asList(args).subList(1, args.length));
                case "check" -> launcher.check();
                case "stop" -> launcher.stop();
                case "reset" -> launcher.reset();
                case "status" -> launcher.status();
                default -> throw new Trouble("Unknown command " + args[0]);
            }
        } catch (Trouble trouble) {
            System.out.flush();
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    private Folders folders() {
        return new Folders(root, root.resolve(".run"), root.resolve(".tools"));
    }

    private void run() {
        var begun = System.nanoTime();
        var folders = folders();
        var ports = Ports.usual(System.getenv());
        var stack = prepare(folders, ports, true);
        attempt(stack, () -> {
            stack.startBase();
            stack.startApplications();
            loadDemo(folders, ports);
        });
        Console.line(Banner.text(ports, folders));
        Console.line("Up after %d s. Ctrl-C or make stop ends it.".formatted(seconds(begun)));
        waitForEver();
    }

    /** PostgreSQL and Keycloak as in {@code run}; the API and the SPA reload when their sources change. */
    private void dev() {
        var folders = folders();
        var ports = Ports.usual(System.getenv());
        var stack = prepare(folders, ports, true);
        attempt(stack, () -> {
            stack.startBase();
            stack.startKeycloak();
            var api = new ApiServer(folders, ports, new RunState(folders.state()));
            var state = new RunState(folders.state());
            var apiEnvironment = new java.util.HashMap<>(api.environment());
            apiEnvironment.put("JAVA_HOME", System.getProperty("java.home"));
            Folders.create(folders.content());
            var service = stack.launch(
                    "TERM",
                    20,
                    () -> Service.start(
                            "api",
                            List.of(
                                    "mvn",
                                    "-B",
                                    "-ntp",
                                    "-pl",
                                    "api",
                                    "-am",
                                    "quarkus:dev",
                                    "-Dquarkus.analytics.disabled=true",
                                    "-Dquarkus.console.enabled=false",
                                    "-Ddebug=false"),
                            apiEnvironment,
                            root.resolve("backend"),
                            null,
                            state));
            service.await(Duration.ofMinutes(10), () -> Http.answers(ports.apiOrigin() + "/q/health/ready"));
            stack.launch(
                    "TERM",
                    10,
                    () -> Service.start(
                            "spa",
                            List.of("npm", "run", "dev"),
                            java.util.Map.of(
                                    "SPA_PORT",
                                    Integer.toString(ports.spa()),
                                    "STI_CONFIG_JSON",
                                    new SpaServer(folders, ports).config()),
                            root.resolve("frontend"),
                            null,
                            state));
            loadDemo(folders, ports);
        });
        Console.line(Banner.text(ports, folders));
        Console.line("Sources of the API and the SPA are reloaded when they change. Ctrl-C ends it.");
        waitForEver();
    }

    /** A throw-away stack on free ports for a command that tests it; without a command it waits for Ctrl-C. */
    private void e2e(List<String> command) {
        Path folder;
        try {
            folder = Files.createTempDirectory("sti-e2e-");
        } catch (IOException failure) {
            throw new Trouble("No temporary folder: " + failure.getMessage(), failure);
        }
        var folders = new Folders(root, folder, root.resolve(".tools"));
        var ports = Ports.free(System.getenv());
        var stack = prepare(folders, ports, false);
        attempt(stack, () -> {
            stack.startBase();
            stack.startApplications();
            if (!loadDemo(folders, ports)) {
                throw new Trouble("No tests without the demonstration data");
            }
        });
        if (command.isEmpty()) {
            Console.line(Banner.text(ports, folders));
            waitForEver();
        }
        System.exit(runCommand(command, ports));
    }

    private int runCommand(List<String> command, Ports ports) {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(DemoData.addresses(ports));
        builder.environment().put("SPA_URL", ports.spaOrigin());
        try {
            return builder.start().waitFor();
        } catch (IOException failure) {
            throw new Trouble("%s did not start: %s".formatted(command.getFirst(), failure.getMessage()), failure);
        } catch (InterruptedException interrupted) {
            return 130;
        }
    }

    /** Everything that would keep a stack from starting, told before minutes of building. */
    private void check() {
        claim(folders(), Ports.usual(System.getenv())).release();
    }

    private static RunState claim(Folders folders, Ports ports) {
        var state = new RunState(folders.state());
        if (!state.acquire()) {
            var pid = state.runningLauncher()
                    .map(process -> " (pid " + process.pid() + ")")
                    .orElse("");
            throw new Trouble(
                    "Already running%s: open %s, or end it first with make stop".formatted(pid, ports.spaOrigin()));
        }
        state.endLeftovers();
        ports.requireFree();
        return state;
    }

    private Stack prepare(Folders folders, Ports ports, boolean keep) {
        var state = claim(folders, ports);
        var stack = new Stack(folders, ports, state, keep);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stack.stop();
                            state.release();
                            if (!keep) {
                                keepLogs(folders);
                                Folders.delete(folders.run());
                            }
                        },
                        "end"));
        return stack;
    }

    /** The folder goes, but a failed test is explained by the logs. */
    private static void keepLogs(Folders folders) {
        var kept = folders.root().resolve(".run/logs/e2e");
        Folders.delete(kept);
        Folders.create(kept);
        Folders.copy(folders.logs(), kept);
    }

    /** A start that fails because the person pressed Ctrl-C is no failure to tell about. */
    private static void attempt(Stack stack, Runnable start) {
        try {
            start.run();
        } catch (Trouble trouble) {
            if (stack.isStopping()) {
                waitForEver();
            }
            throw trouble;
        }
    }

    /** Loads the demonstration data when it is due; false when that failed. */
    private static boolean loadDemo(Folders folders, Ports ports) {
        var demo = new DemoData(folders, ports);
        if (!demo.isDue()) {
            return true;
        }
        Console.line("  Load demonstration data (first time only)");
        if (demo.load()) {
            return true;
        }
        Console.line("  The demonstration data is incomplete (the reason is above and in %s).".formatted(demo.log()));
        Console.line("  The next start tries again; make reset starts over.");
        return false;
    }

    private void stop() {
        var state = new RunState(folders().state());
        var launcher = state.runningLauncher();
        launcher.ifPresent(process -> {
            Console.line("Ending the stack (pid %d)".formatted(process.pid()));
            process.destroy();
            var end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
            while (process.isAlive() && System.nanoTime() < end) {
                Service.pause(100);
            }
            if (process.isAlive()) {
                process.destroyForcibly();
            }
        });
        state.endLeftovers();
        Console.line(launcher.isPresent() ? "Ended." : "Nothing is running.");
    }

    private void reset() {
        stop();
        var run = folders().run();
        try (var inside = Files.list(run)) {
            inside.filter(path -> !path.endsWith("state")).forEach(Folders::delete);
        } catch (IOException failure) {
            throw new Trouble("Cannot read " + run, failure);
        }
        Console.line("Data, logs and state deleted; the next make run starts over.");
    }

    private void status() {
        var folders = folders();
        var state = new RunState(folders.state());
        var launcher = state.runningLauncher();
        if (launcher.isEmpty()) {
            Console.line("Not running.");
            return;
        }
        var lines = new ArrayList<String>();
        lines.add("  %-12s %8s %10s".formatted("Program", "pid", "memory"));
        lines.add(Memory.line("launcher+spa", launcher.get()));
        for (var service : RunState.STOP_ORDER) {
            state.alive(service).ifPresent(process -> lines.add(Memory.line(service, process)));
        }
        lines.forEach(Console::line);
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
