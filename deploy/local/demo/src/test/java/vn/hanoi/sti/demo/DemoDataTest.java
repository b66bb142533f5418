package vn.hanoi.sti.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.demo.data.DemoData;
import vn.hanoi.sti.demo.pdf.EvidenceWriter;
import vn.hanoi.sti.demo.pdf.PaperPrinter;

class DemoDataTest {
    private final DemoData data = DemoData.load();

    @Test
    void theCityHas51WardsAnd75Communes() {
        assertEquals(51, new HashSet<>(data.bodies().wards()).size());
        assertEquals(75, new HashSet<>(data.bodies().communes()).size());
        var codes = Stream.concat(data.bodies().bodies().stream(), data.bodies().lowest().stream())
                .map(body -> body.code())
                .toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
        assertTrue(codes.stream().allMatch(code -> code.matches("MH[A-Z0-9.]+")));
    }

    @Test
    void everyInventedNameSaysSo() {
        data.organizations().forEach(organization -> {
            assertTrue(organization.nameVi().endsWith("(minh họa)"), organization.nameVi());
            assertTrue(organization.nameEn().endsWith("(illustrative)"), organization.nameEn());
            assertTrue(organization.dossier().receivedDocument().endsWith("(minh họa)"));
            assertTrue(organization.registration().get("number").endsWith("(minh họa)"));
        });
    }

    @Test
    void everyBodyThatIsNamedExists() {
        var codes = Stream.of(
                        data.bodies().bodies().stream().map(body -> body.code()),
                        data.bodies().lowest().stream().map(body -> body.code()),
                        data.organizations().stream().map(organization -> organization.code()))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        data.people().people().stream()
                .filter(person -> person.agency() != null)
                .forEach(person -> assertTrue(codes.contains(person.agency()), person.username()));
        data.organizations().forEach(organization -> assertTrue(codes.contains(organization.governingBody())));
    }

    @Test
    void evidenceIsHandedInForWhatCountsAndNothingElse() {
        var writer = new EvidenceWriter(data);
        var last = data.organizations().get(11);
        var handedIn = writer.of(last).stream().map(file -> file.indicator()).collect(Collectors.toSet());
        assertFalse(handedIn.contains("O6-44"));
        assertFalse(handedIn.contains("O6-53"));
        assertTrue(handedIn.contains("O6-22"));
        var sixth = writer.of(data.organizations().get(5));
        assertEquals(
                1,
                sixth.stream().filter(file -> file.indicator().equals("O6-33")).count());
        assertTrue(sixth.stream()
                .filter(file -> file.indicator().equals("O6-33"))
                .allMatch(file -> file.fileName().endsWith("-b.pdf")));
    }

    @Test
    void everyFileIsDistinctAndAllTogetherStaySmall() {
        var digests = new HashSet<String>();
        long size = 0;
        int files = 0;
        var writer = new EvidenceWriter(data);
        for (var organization : data.organizations()) {
            for (var file : writer.of(organization)) {
                var bytes = PaperPrinter.print(file.paper());
                digests.add(java.util.Arrays.toString(bytes));
                size += bytes.length;
                files++;
            }
        }
        assertEquals(files, digests.size());
        assertTrue(size < 6_000_000, files + " files, " + size + " bytes");
        System.out.println(files + " evidence files, " + size + " bytes");
    }
}
