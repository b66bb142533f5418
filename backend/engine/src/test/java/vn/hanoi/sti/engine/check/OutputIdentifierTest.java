package vn.hanoi.sti.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms and checksums of identifiers. */
class OutputIdentifierTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DOI,10.1234/ABC.1,10.1234/abc.1",
                "DOI,https://doi.org/10.1234/abc,10.1234/abc",
                "DOI,doi: 10.1234/abc,10.1234/abc",
                "DOI,10.12/abc,-",
                "DOI,abc,-",
                "DOI,10.1234/a b,-",
                "ISBN,978-604-0-00001-1,-",
                "ISBN,978-0-306-40615-7,9780306406157",
                "ISBN,0-306-40615-2,9780306406157",
                "ISBN,0-306-40615-3,-",
                "ISBN,080442957X,9780804429573",
                "ISBN,977-0-306-40615-7,-",
                "PATENT,1-0012345,10012345",
                "PATENT,vn 1-2024-00012,VN1202400012",
                "PATENT,ABC,-",
                "OTHER,Số  12/QĐ,số 12/qđ",
                "OTHER,'  ',-",
                "OTHER,-,-",
            })
    void equal_identifiers_have_one_spelling(OutputIdentifier kind, String text, String normal) {
        assertThat(kind.normal(text).orElse(null)).isEqualTo(normal);
    }
}
