package vn.hanoi.sti.expert;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import vn.hanoi.sti.shared.time.Ids;

/** A person who can be asked to judge. */
@Entity
@Table(name = "expert")
class ExpertEntity {
    @Id
    private UUID id;

    private String displayName;
    private String title;
    private String specialties;
    private UUID personId;
    private boolean active;
    private String note;

    @OneToMany(mappedBy = "expert", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<EmploymentEntity> employments = new ArrayList<>();

    @OneToMany(mappedBy = "expert", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<TieEntity> ties = new ArrayList<>();

    @Version
    private long version;

    protected ExpertEntity() {}

    static ExpertEntity create() {
        var expert = new ExpertEntity();
        expert.id = Ids.next();
        return expert;
    }

    /** @param employers and {@code interests} names of the bodies, in the order of the request */
    void save(SaveExpert said, List<String> employers, List<String> interests) {
        displayName = said.displayName().strip();
        title = text(said.title());
        specialties = String.join(
                "\n", said.specialties().stream().map(String::strip).distinct().toList());
        personId = said.personId();
        active = said.active();
        note = text(said.note());
        employments.clear();
        for (var i = 0; i < employers.size(); i++) {
            employments.add(EmploymentEntity.of(this, i, said.employers().get(i), employers.get(i)));
        }
        ties.clear();
        for (var i = 0; i < interests.size(); i++) {
            ties.add(TieEntity.of(this, i, said.interests().get(i), interests.get(i)));
        }
    }

    static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    List<String> specialties() {
        return List.of(specialties.split("\n"));
    }

    public UUID getId() {
        return id;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getTitle() {
        return title;
    }

    public UUID getPersonId() {
        return personId;
    }

    public boolean isActive() {
        return active;
    }

    public String getNote() {
        return note;
    }

    public List<EmploymentEntity> getEmployments() {
        return employments;
    }

    public List<TieEntity> getTies() {
        return ties;
    }

    public long getVersion() {
        return version;
    }
}
