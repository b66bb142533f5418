package vn.hanoi.sti.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.shared.time.Moments;

/** Whether mail leaves, when, and where it leads to. */
@ApplicationScoped
class MailSettings {
    private final Optional<String> host;
    private final int port;
    private final Optional<String> user;
    private final Optional<String> password;
    private final StartTls startTls;
    private final String from;
    private final LocalTime at;
    private final String site;

    /** Whether the talk with the server is encrypted once it has begun. */
    enum StartTls {
        DISABLED,
        OPTIONAL,
        REQUIRED
    }

    MailSettings(
            @ConfigProperty(name = "sti.mail.host") Optional<String> host,
            @ConfigProperty(name = "sti.mail.port") int port,
            @ConfigProperty(name = "sti.mail.user") Optional<String> user,
            @ConfigProperty(name = "sti.mail.password") Optional<String> password,
            @ConfigProperty(name = "sti.mail.start-tls") StartTls startTls,
            @ConfigProperty(name = "sti.mail.from") String from,
            @ConfigProperty(name = "sti.mail.at") LocalTime at,
            @ConfigProperty(name = "sti.mail.site") String site) {
        this.host = host.filter(given -> !given.isBlank());
        this.port = port;
        this.user = user.filter(given -> !given.isBlank());
        this.password = password;
        this.startTls = startTls;
        this.from = from;
        this.at = at;
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    /** Off until a server is named. */
    boolean on() {
        return host.isPresent();
    }

    /** Only where it is {@link #on}. */
    String host() {
        return host.orElseThrow();
    }

    int port() {
        return port;
    }

    /** Empty where the server asks for none. */
    Optional<String> user() {
        return user;
    }

    String password() {
        return password.orElse("");
    }

    StartTls startTls() {
        return startTls;
    }

    /** The sender's address. */
    String from() {
        return from;
    }

    /** From when on the mail of the day is sent, in Hanoi. */
    LocalTime at() {
        return at;
    }

    boolean isTime(Instant now) {
        return !now.atZone(Moments.ZONE).toLocalTime().isBefore(at);
    }

    /** Address of the SPA. */
    String site() {
        return site;
    }
}
