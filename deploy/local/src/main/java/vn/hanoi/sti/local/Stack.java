package vn.hanoi.sti.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** The programs of one stack, in the order in which they need each other; ended in the reverse order. */
final class Stack {
    private record Running(String name, Runnable stop) {}

    private final Folders folders;
    private final Ports ports;
    private final RunState state;
    private final boolean durable;
    private final Deque<Running> running = new ArrayDeque<>();
    private boolean stopping;

    Stack(Folders folders, Ports ports, RunState state, boolean durable) {
        this.folders = folders;
        this.ports = ports;
        this.state = state;
        this.durable = durable;
    }

    /** PostgreSQL with its databases, Keycloak with its realm, and where mail goes. */
    void startBase() {
        Folders.create(folders.logs());
        Console.step("Unpack PostgreSQL (first time only)", () -> PostgresBinaries.ensure(folders.postgresBinaries()));
        Console.step(
                "Prepare Keycloak (first time only, about 20 s)",
                () -> KeycloakServer.ensureBuilt(folders.keycloakDistribution(), folders.log("keycloak-build")));
        Console.step("Start PostgreSQL on port " + ports.database(), () -> {
            var postgres = new Postgres(folders, ports, state, durable);
            launch("INT", 30, postgres::start);
            postgres.awaitReady();
            postgres.ensureDatabases();
        });
        Console.step("Take mail on port " + ports.mail(), () -> {
            var mail = new MailServer(folders.mail(), ports.mail());
            synchronized (running) {
                requireNotStopping();
                mail.start();
                running.push(new Running("mail", mail::close));
            }
        });
    }

    /** Keycloak and the API start side by side: the API asks for keys only when the first request comes. */
    void startApplications() {
        var keycloak = new KeycloakServer(folders, ports, state, false);
        var api = new ApiServer(folders, ports, state);
        launch("TERM", 20, keycloak::start);
        launch("TERM", 20, api::start);
        Console.step("Start the API on port " + ports.api(), api::awaitReady);
        Console.step("Start Keycloak on port " + ports.keycloak(), keycloak::awaitReady);
        Console.step("Serve the SPA on port " + ports.spa(), () -> {
            var spa = new SpaServer(folders, ports);
            synchronized (running) {
                requireNotStopping();
                spa.start();
                running.push(new Running("spa", spa::close));
            }
        });
    }

    /** Only Keycloak, for the live-reload mode. */
    void startKeycloak() {
        var keycloak = new KeycloakServer(folders, ports, state, true);
        launch("TERM", 20, keycloak::start);
        Console.step("Start Keycloak on port " + ports.keycloak(), keycloak::awaitReady);
    }

    /** Starts a program and makes sure that it is ended with the stack, whatever moment the end comes at. */
    Service launch(String stopSignal, int graceSeconds, Supplier<Service> start) {
        synchronized (running) {
            requireNotStopping();
            var service = start.get();
            running.push(new Running(service.name(), () -> service.stop(stopSignal, Duration.ofSeconds(graceSeconds))));
            service.onExit(() -> {
                if (!isStopping() && service.wasReady()) {
                    Console.line(service.name() + " ended unexpectedly; ending the rest." + service.lastLines());
                    System.exit(1);
                }
            });
            return service;
        }
    }

    boolean isStopping() {
        synchronized (running) {
            return stopping;
        }
    }

    /** Ends everything that was started: the API and the SPA, then Keycloak, PostgreSQL last. */
    void stop() {
        Deque<Running> toStop;
        synchronized (running) {
            stopping = true;
            toStop = new ArrayDeque<>(running);
            running.clear();
        }
        // The API started after Keycloak: the reverse order is the right one.
        for (var program : toStop) {
            Console.line("  Ending " + program.name());
            try {
                program.stop().run();
            } catch (RuntimeException failure) {
                Console.line("  " + program.name() + " could not be ended: " + failure.getMessage());
            }
        }
    }

    private void requireNotStopping() {
        if (stopping) {
            throw new Trouble("stopping");
        }
    }
}
