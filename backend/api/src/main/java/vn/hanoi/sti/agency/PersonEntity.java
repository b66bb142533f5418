package vn.hanoi.sti.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** A person as we know them: the subject comes from Keycloak, which keeps the credentials. */
@Entity
@Table(name = "person")
class PersonEntity {
    @Id
    private UUID id;

    private String subject;
    private String username;
    private String displayName;
    private String email;
    private boolean active;

    @OneToMany(mappedBy = "person")
    @OrderBy("validFrom, id")
    private List<MembershipEntity> memberships = new ArrayList<>();

    @Version
    private long version;

    protected PersonEntity() {}

    static PersonEntity create(String subject, String username, String displayName, String email) {
        var person = new PersonEntity();
        person.id = Ids.next();
        person.subject = subject;
        person.username = username;
        person.displayName = displayName;
        person.email = email;
        person.active = true;
        return person;
    }

    void change(String newDisplayName, String newEmail, boolean isActive) {
        displayName = newDisplayName;
        email = newEmail;
        active = isActive;
    }

    void signedInAs(String newUsername) {
        username = newUsername;
    }

    public UUID getId() {
        return id;
    }

    public String getSubject() {
        return subject;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getEmail() {
        return email;
    }

    public boolean isActive() {
        return active;
    }

    public List<MembershipEntity> getMemberships() {
        return memberships;
    }

    public long getVersion() {
        return version;
    }
}
