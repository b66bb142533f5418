package vn.hanoi.sti.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.shared.time.Ids;

/** A stage that was taken up. */
@Entity
@Table(name = "programme_stage")
class ProgrammeStageEntity {
    @Id
    private UUID id;

    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private StageMethod method;

    private UUID criteriaSetId;
    private LocalDate begunOn;
    private UUID exceptionId;
    private LocalDate concludedOn;
    private String conclusion;
    private String document;

    protected ProgrammeStageEntity() {}

    /** @param exceptionId the decision that allows it outside its window, null within */
    static ProgrammeStageEntity begin(UUID programmeId, BeginStage given, UUID criteriaSetId, UUID exceptionId) {
        var begun = new ProgrammeStageEntity();
        begun.id = Ids.next();
        begun.programmeId = programmeId;
        begun.stage = given.stage();
        begun.method = given.method();
        begun.criteriaSetId = criteriaSetId;
        begun.begunOn = given.on();
        begun.exceptionId = exceptionId;
        return begun;
    }

    void conclude(ConcludeStage given) {
        concludedOn = given.on();
        conclusion = Particulars.text(given.conclusion());
        document = Particulars.text(given.document());
    }

    ProgrammeView.StageRecord view() {
        return new ProgrammeView.StageRecord(
                method, criteriaSetId, begunOn, exceptionId, concludedOn, conclusion, document);
    }

    UUID programmeId() {
        return programmeId;
    }

    Stage stage() {
        return stage;
    }

    UUID criteriaSetId() {
        return criteriaSetId;
    }

    LocalDate begunOn() {
        return begunOn;
    }

    LocalDate concludedOn() {
        return concludedOn;
    }
}
