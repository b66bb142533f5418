package vn.hanoi.sti.mail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which language a person is written to. */
@Schema(name = "MailLanguage")
enum MailLanguage {
    VI,
    EN;

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
