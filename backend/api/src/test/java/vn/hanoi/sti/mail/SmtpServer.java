package vn.hanoi.sti.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.ConfigProvider;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server at the port that the application was told, whose mails are read here. */
final class SmtpServer implements AutoCloseable {
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    /** A mail as it came over the wire. */
    record Received(String to, MimeMessage message) {
        String header(String name) {
            try {
                return message.getHeader(name, null);
            } catch (MessagingException failure) {
                throw new IllegalStateException(failure);
            }
        }

        String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException failure) {
                throw new IllegalStateException(failure);
            }
        }

        /** Of this type, e.g. {@code text/html}. */
        String part(String type) {
            try {
                var found = new ArrayList<String>();
                collect(message.getContent(), message.getContentType(), type, found);
                return found.getFirst();
            } catch (MessagingException | IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private static void collect(Object content, String its, String type, List<String> found)
                throws MessagingException, IOException {
            if (content instanceof Multipart parts) {
                for (var i = 0; i < parts.getCount(); i++) {
                    collect(
                            parts.getBodyPart(i).getContent(),
                            parts.getBodyPart(i).getContentType(),
                            type,
                            found);
                }
            } else if (its.toLowerCase().startsWith(type)) {
                found.add(content.toString());
            }
        }
    }

    /** Takes mail for every address but those that begin with {@code refused}. */
    SmtpServer() {
        server = SMTPServer.port(ConfigProvider.getConfig().getValue("sti.mail.port", Integer.class))
                .simpleMessageListener(new SimpleMessageListener() {
                    @Override
                    public boolean accept(String from, String to) {
                        return !to.startsWith("refused");
                    }

                    @Override
                    public void deliver(String from, String to, InputStream data) throws IOException {
                        received.add(new Received(to, parsed(data)));
                    }
                })
                .build();
        server.start();
    }

    List<Received> to(String address) {
        return received.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    private static MimeMessage parsed(InputStream data) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), data);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
