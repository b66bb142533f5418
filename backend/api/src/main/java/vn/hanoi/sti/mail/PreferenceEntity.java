package vn.hanoi.sti.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a person wants by mail; who has said nothing gets everything, in Vietnamese. */
@Entity
@Table(name = "mail_preference")
class PreferenceEntity {
    @Id
    private UUID personId;

    private boolean notices;

    @Enumerated(EnumType.STRING)
    private MailLanguage language;

    protected PreferenceEntity() {}

    static PreferenceEntity of(UUID personId) {
        var preference = new PreferenceEntity();
        preference.personId = personId;
        preference.notices = true;
        preference.language = MailLanguage.VI;
        return preference;
    }

    void change(boolean wantsNotices, MailLanguage inLanguage) {
        notices = wantsNotices;
        language = inLanguage;
    }

    boolean notices() {
        return notices;
    }

    MailLanguage language() {
        return language;
    }
}
