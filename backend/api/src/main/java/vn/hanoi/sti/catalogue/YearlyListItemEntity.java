package vn.hanoi.sti.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** An object on a list, with what was known of it when the list was last drawn up. */
@Entity
@Table(name = "yearly_list_item")
class YearlyListItemEntity {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    private UUID id;

    private UUID listId;
    private UUID organizationId;
    private boolean included;
    private String reason;
    private UUID agencyId;
    private String code;
    private String nameVi;
    private String nameEn;
    private UUID governingBodyId;
    private String governingBodyName;
    private String functions;
    private LocalDate foundedOn;
    private String stage;
    private Integer periodFrom;
    private Integer periodTo;
    private String addedBecause;

    protected YearlyListItemEntity() {}

    static YearlyListItemEntity create(UUID listId, ListedObject facts) {
        var item = new YearlyListItemEntity();
        item.id = Ids.next();
        item.listId = listId;
        item.organizationId = facts.organizationId();
        item.stage = facts.stage();
        item.included = true;
        item.snapshot(facts);
        return item;
    }

    /** One that no rule proposes: at the request of somebody, or when a context has changed (plan II.1c, II.2c). */
    static YearlyListItemEntity add(UUID listId, ListedObject facts, String because) {
        var item = create(listId, facts);
        item.addedBecause = because;
        return item;
    }

    /** Takes over what the register says now. */
    void snapshot(ListedObject facts) {
        agencyId = facts.agencyId();
        code = facts.code();
        nameVi = facts.nameVi();
        nameEn = facts.nameEn();
        governingBodyId = facts.governingBodyId();
        governingBodyName = facts.governingBodyName();
        functions = write(facts.functions());
        foundedOn = facts.foundedOn();
        periodFrom = facts.period() == null ? null : facts.period().from();
        periodTo = facts.period() == null ? null : facts.period().to();
    }

    void decide(boolean isIncluded, String why) {
        included = isIncluded;
        reason = why;
    }

    /** What the list says of it. */
    ListedObject listed() {
        return new ListedObject(
                organizationId,
                stage,
                agencyId,
                code,
                nameVi,
                nameEn,
                governingBodyId,
                governingBodyName,
                read(functions),
                foundedOn,
                periodFrom == null ? null : new ListedObject.Period(periodFrom, periodTo));
    }

    ObjectKey key() {
        return new ObjectKey(organizationId, stage);
    }

    private static String write(Map<String, String> shares) {
        try {
            return JSON.writeValueAsString(shares);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> read(String shares) {
        try {
            return JSON.readValue(shares, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public UUID getId() {
        return id;
    }

    public UUID getListId() {
        return listId;
    }

    public boolean isIncluded() {
        return included;
    }

    public String getReason() {
        return reason;
    }

    /** Why it was added although no rule proposes it; null for the others. */
    String getAddedBecause() {
        return addedBecause;
    }
}
