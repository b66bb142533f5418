package vn.hanoi.sti.demo;

import java.util.List;
import java.util.Map;

/**
 * How the loader was called.
 *
 * @param api origin of the API
 * @param realm address of the Keycloak realm
 * @param password of all demonstration accounts
 * @param waitSeconds how long to wait for the API, 0 not at all
 * @param threads how many organizations are worked on at once
 */
record Options(String api, String realm, String password, int waitSeconds, int threads) {
    static final String USAGE = """
            Usage: java -jar sti-demo.jar [--api http://localhost:8080] [--keycloak http://localhost:8180/realms/sti]
                     [--password …] [--wait [seconds]] [--threads 1..8]
            Loads the demonstration data through the API. Safe to run again.
            STI_API_ORIGIN and STI_KEYCLOAK_ORIGIN change the defaults.""";

    /** Arguments win over the environment, with which the local launcher says where its stack is. */
    static Options parse(List<String> arguments, Map<String, String> environment) {
        var options = new Options(
                origin(environment.getOrDefault("STI_API_ORIGIN", "http://localhost:8080")),
                origin(environment.getOrDefault("STI_KEYCLOAK_ORIGIN", "http://localhost:8180")) + "/realms/sti",
                "Minhhoa@2026",
                0,
                4);
        for (int i = 0; i < arguments.size(); i++) {
            var name = arguments.get(i);
            var next = i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--") ? arguments.get(++i) : null;
            if (next == null && !name.equals("--wait")) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            options = switch (name) {
                case "--api" ->
                    new Options(origin(next), options.realm, options.password, options.waitSeconds, options.threads);
                case "--keycloak" ->
                    new Options(options.api, origin(next), options.password, options.waitSeconds, options.threads);
                case "--password" ->
                    new Options(options.api, options.realm, next, options.waitSeconds, options.threads);
                case "--wait" ->
                    new Options(
                            options.api,
                            options.realm,
                            options.password,
                            next == null ? 120 : whole(name, next, 3600),
                            options.threads);
                case "--threads" ->
                    new Options(
                            options.api, options.realm, options.password, options.waitSeconds, whole(name, next, 8));
                default -> throw new IllegalArgumentException("unknown option " + name);
            };
        }
        return options;
    }

    private static String origin(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static int whole(String name, String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException ignored) {
            // Told below.
        }
        throw new IllegalArgumentException(name + " takes a whole number from 1 to " + most + ", not " + text);
    }
}
