package vn.hanoi.sti.criteria;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.shared.time.Ids;

/** One version of a criteria set; its content is canonical JSON, so that its digest holds for good. */
@Entity
@Table(name = "criteria_set")
class CriteriaSetEntity {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    private UUID id;

    private String code;
    private int setVersion;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String appendix;
    private String nameVi;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private CriteriaStatus status;

    private boolean official;
    private int indicatorCount;
    private String content;
    private String functions;
    private String digest;
    private Instant importedAt;
    private UUID importedBy;
    private Instant publishedAt;
    private UUID publishedBy;

    @Version
    private long version;

    protected CriteriaSetEntity() {}

    static CriteriaSetEntity draft(
            CriteriaSet set, boolean official, List<FunctionName> functions, UUID by, Instant at) {
        var draft = new CriteriaSetEntity();
        draft.id = Ids.next();
        draft.code = set.code();
        draft.setVersion = set.version();
        draft.status = CriteriaStatus.DRAFT;
        draft.replace(set, official, functions, by, at);
        return draft;
    }

    /** Takes other content of the same code and version; only a draft may. */
    void replace(CriteriaSet set, boolean isOfficial, List<FunctionName> functionNames, UUID by, Instant at) {
        kind = set.kind();
        stage = set.stage().orElse(null);
        appendix = set.appendix();
        nameVi = set.vi();
        nameEn = set.en();
        official = isOfficial;
        indicatorCount = set.indicators().size();
        content = new String(CanonicalJson.bytes(set.toJson()), StandardCharsets.UTF_8);
        functions = FunctionName.write(functionNames);
        digest = set.digest();
        importedBy = by;
        importedAt = at;
    }

    boolean holds(CriteriaSet set, boolean isOfficial, List<FunctionName> functionNames) {
        return digest.equals(set.digest())
                && official == isOfficial
                && functions.equals(FunctionName.write(functionNames));
    }

    void publish(UUID by, Instant at) {
        status = CriteriaStatus.PUBLISHED;
        publishedBy = by;
        publishedAt = at;
    }

    /** The set as the engine reads it. */
    CriteriaSet read() {
        try {
            return CriteriaSetReader.read(JSON.readTree(content)).set().orElseThrow();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("criteria set " + id, impossible);
        }
    }

    boolean isPublished() {
        return status == CriteriaStatus.PUBLISHED;
    }

    public List<FunctionName> functionNames() {
        return FunctionName.read(functions);
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public int getSetVersion() {
        return setVersion;
    }

    public Kind getKind() {
        return kind;
    }

    public Stage getStage() {
        return stage;
    }

    public String getAppendix() {
        return appendix;
    }

    public String getNameVi() {
        return nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public CriteriaStatus getStatus() {
        return status;
    }

    public boolean isOfficial() {
        return official;
    }

    public int getIndicatorCount() {
        return indicatorCount;
    }

    public String getDigest() {
        return digest;
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public long getVersion() {
        return version;
    }
}
