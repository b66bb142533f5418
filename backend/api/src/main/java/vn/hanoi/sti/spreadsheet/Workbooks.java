package vn.hanoi.sti.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Opens workbooks from outside. The parser knows neither document types nor external entities. */
public final class Workbooks {
    static {
        // What comes out is counted before; a sheet of equal rows packs better than the library's own limit allows.
        ZipSecureFile.setMinInflateRatio(0.0005);
        ZipSecureFile.setMaxEntrySize(SpreadsheetFile.MOST_UNPACKED);
    }

    private Workbooks() {}

    /**
     * A workbook in memory; close it. The file stays as it is.
     *
     * @param file that {@link SpreadsheetFile#check} has let pass
     * @throws Problem 422 when its parts are not those of a workbook
     */
    public static XSSFWorkbook open(Path file) {
        return open(() -> OPCPackage.open(file.toFile(), PackageAccess.READ));
    }

    /** The same, to be changed and written somewhere else. */
    public static XSSFWorkbook openToChange(Path file) {
        return open(() -> {
            try (var content = Files.newInputStream(file)) {
                return OPCPackage.open(content);
            }
        });
    }

    private interface Parts {
        OPCPackage open() throws IOException, OpenXML4JException;
    }

    private static XSSFWorkbook open(Parts source) {
        OPCPackage parts = null;
        try {
            parts = source.open();
            return new XSSFWorkbook(parts);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IOException
                | IllegalArgumentException broken) {
            if (parts != null) {
                parts.revert();
            }
            throw broken();
        }
    }

    private static Problem broken() {
        return Problem.unprocessable(
                "workbook.file.broken",
                "The file is damaged and cannot be opened.",
                List.of(ProblemError.at("/file", "workbook.file.broken")));
    }
}
