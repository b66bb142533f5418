package vn.hanoi.sti;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.sti.shared.web.RecordedChange;

/** Holds the order of the rooms and the few rules that the compiler cannot hold. */
@Tag("fast")
class ArchitectureTest {
    private static final String BASE = "vn.hanoi.sti";
    /** A room uses only rooms before it; upward it speaks by events. */
    private static final List<String> ROOMS = List.of(
            "shared",
            "spreadsheet",
            "audit",
            "agency",
            "job",
            "notification",
            "work",
            "workday",
            "question",
            "catalogue",
            "criteria",
            "content",
            "register",
            "programme",
            "evaluation",
            "deadline",
            "cityplan",
            "cost",
            "calendar",
            "feed",
            "mail",
            "request",
            "evidence",
            "coverage",
            "collection",
            "duty",
            "lastround",
            "submission",
            "thread",
            "correction",
            "target",
            "plan",
            "policy",
            "link",
            "workbook",
            "offline",
            "review",
            "expert",
            "council",
            "interest",
            "score",
            "seal",
            "meeting",
            "ballot",
            "minutes",
            "classification",
            "agreement",
            "passport",
            "balance",
            "simulation",
            "run",
            "budget",
            "explanation",
            "reconsideration",
            "exclusion",
            "conclusion",
            "dashboard");

    private static final List<Class<? extends Annotation>> CHANGING =
            List.of(POST.class, PUT.class, PATCH.class, DELETE.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void every_class_lives_in_a_known_room() {
        var rooms = Stream.concat(ROOMS.stream(), Stream.of("engine"))
                .map(r -> BASE + "." + r + "..")
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(rooms).check(CLASSES);
    }

    @Test
    void rooms_use_only_what_lies_below_them() {
        for (var i = 0; i < ROOMS.size(); i++) {
            var above = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(r -> BASE + "." + r + "..")
                    .toArray(String[]::new);
            if (above.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(BASE + "." + ROOMS.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void rooms_are_free_of_cycles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_engine_knows_no_framework() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "io.quarkus..",
                        "org.hibernate..",
                        "org.mapstruct..",
                        "org.jboss..",
                        "io.smallrye..")
                .check(CLASSES);
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        methods()
                .that(are("an endpoint", ArchitectureTest::isEndpoint))
                .should(be(
                        "secured",
                        m -> has(m, PermissionsAllowed.class)
                                || has(m, Authenticated.class)
                                || has(m, PermitAll.class)))
                .check(CLASSES);
    }

    @Test
    void every_change_is_recorded() {
        methods()
                .that(are("a changing endpoint", m -> CHANGING.stream().anyMatch(a -> has(m, a))))
                .should(be("a recorded change", m -> has(m, RecordedChange.class)))
                .check(CLASSES);
    }

    @Test
    void endpoints_return_typed_views() {
        methods()
                .that(are("an endpoint", ArchitectureTest::isEndpoint))
                .should(be(
                        "typed",
                        m -> !m.getRawReturnType().isEquivalentTo(Response.class)
                                && m.getReturnType().getAllInvolvedRawTypes().stream()
                                        .noneMatch(t -> t.isAnnotatedWith(Entity.class))))
                .check(CLASSES);
    }

    @Test
    void resources_hold_no_transactions_and_entities_stay_at_home() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .check(CLASSES);
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .andShould()
                .bePackagePrivate()
                .check(CLASSES);
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveSimpleNameEndingWith("Entity")
                .andShould()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void time_and_identifiers_have_one_source() {
        noClasses()
                .that(not(resideInAPackage(BASE + ".shared.time..")))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(CLASSES);
    }

    @Test
    void rules_know_no_floating_point() {
        noFields()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(BASE + ".."))
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Double.class)
                .orShould()
                .haveRawType(Float.class)
                .check(CLASSES);
        methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(BASE + ".engine.."))
                .should(be(
                        "exact",
                        m -> !m.getRawReturnType().isEquivalentTo(double.class)
                                && m.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(double.class))))
                .check(CLASSES);
    }

    @Test
    void nothing_is_injected_into_fields() {
        fields().should().notBeAnnotatedWith(Inject.class).check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java", "../engine/src/main/java", "../engine/src/test/java"})
    void files_stay_readable(String folder) throws IOException {
        try (var files = Files.walk(java.nio.file.Path.of(folder))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(400);
            }
        }
    }

    private static boolean isEndpoint(JavaMethod method) {
        return has(method, GET.class) || CHANGING.stream().anyMatch(a -> has(method, a));
    }

    private static boolean has(JavaMethod method, Class<? extends Annotation> annotation) {
        return method.isAnnotatedWith(annotation);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaMethod> are(
            String what, java.util.function.Predicate<JavaMethod> predicate) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(what, predicate);
    }

    private static ArchCondition<JavaMethod> be(String what, java.util.function.Predicate<JavaMethod> predicate) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, predicate.test(method), method.getFullName() + " should be " + what));
            }
        };
    }
}
