package vn.hanoi.sti.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Hands a mail to the server, and tells apart an address that it does not take from a server that is not there. */
@ApplicationScoped
class DigestPost {
    /** Of each step of the talk with the server; all of them together are shorter than a transaction may last. */
    private static final String PATIENCE_MILLIS = "5000";

    private static final int PERMANENT = 500;

    private final MailSettings settings;

    DigestPost(MailSettings settings) {
        this.settings = settings;
    }

    /** What became of it. */
    sealed interface Outcome {
        record Taken() implements Outcome {}

        /** The server answers, but never for this address. */
        record Refused(String error) implements Outcome {}

        /** Later it may go: {@code forAll} when the server is not there or takes no mail at all. */
        record Later(String error, boolean forAll) implements Outcome {}
    }

    /** @param id the same at every attempt: a server or reader can tell a second copy by it */
    Outcome send(UUID id, String to, DigestText.Mail mail, Instant at) {
        try {
            Transport.send(message(id, to, mail, at));
            return new Outcome.Taken();
        } catch (MessagingException failure) {
            return outcome(failure);
        }
    }

    private MimeMessage message(UUID id, String to, DigestText.Mail mail, Instant at) throws MessagingException {
        var message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@sti>");
            }
        };
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        var text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        var html = new MimeBodyPart();
        html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        return message;
    }

    private Session session() {
        var about = new Properties();
        about.put("mail.smtp.host", settings.host());
        about.put("mail.smtp.port", Integer.toString(settings.port()));
        about.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        about.put("mail.smtp.timeout", PATIENCE_MILLIS);
        about.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        about.put("mail.smtp.starttls.enable", Boolean.toString(settings.startTls() != MailSettings.StartTls.DISABLED));
        about.put(
                "mail.smtp.starttls.required", Boolean.toString(settings.startTls() == MailSettings.StartTls.REQUIRED));
        about.put("mail.smtp.ssl.checkserveridentity", "true");
        about.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        return Session.getInstance(
                about,
                settings.user()
                        .<Authenticator>map(user -> new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return new PasswordAuthentication(user, settings.password());
                            }
                        })
                        .orElse(null));
    }

    /** The server's answer about the address counts before what is said of the mail as a whole. */
    static Outcome outcome(MessagingException failure) {
        var error = words(failure);
        Exception one = failure;
        Integer code = null;
        while (one != null) {
            switch (one) {
                case SMTPAddressFailedException address -> code = address.getReturnCode();
                case SMTPSendFailedException whole -> code = code == null ? whole.getReturnCode() : code;
                default -> {}
            }
            one = one instanceof MessagingException more ? more.getNextException() : null;
        }
        if (code == null) {
            return new Outcome.Later(error, true);
        }
        return code >= PERMANENT ? new Outcome.Refused(error) : new Outcome.Later(error, false);
    }

    private static String words(MessagingException failure) {
        Exception last = failure;
        while (last instanceof MessagingException more && more.getNextException() != null) {
            last = more.getNextException();
        }
        return (last.getClass().getSimpleName() + ": " + last.getMessage()).strip();
    }
}
