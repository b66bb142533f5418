package vn.hanoi.sti.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hanoi.sti.spreadsheet.SafeText;

/** The first sheet: whose workbook it is, and how it is filled. */
final class InstructionsSheet {
    static final String NAME = "Hướng dẫn";
    private static final int WIDTH = 110 * 256;

    private InstructionsSheet() {}

    static void write(XSSFWorkbook workbook, Styles styles, WorkbookContent content) {
        var sheet = workbook.createSheet(NAME);
        sheet.setColumnWidth(0, WIDTH);
        var texts = new java.util.ArrayList<String>();
        texts.add("Bảng tính nhập số liệu đánh giá năm " + content.year());
        texts.add(content.organization());
        if (!content.set().official()) {
            texts.add("MINH HỌA: bộ tiêu chí " + content.set().code()
                    + " chưa phải văn bản chính thức. Kết quả tính từ bảng tính này chỉ để minh họa.");
        }
        texts.add("Hạn nộp: " + content.deadline() + ". Tải về: " + content.downloaded() + ".");
        texts.addAll(List.of(
                "",
                "Cách nhập",
                "1. Chỉ nhập vào các ô có nền vàng. Các ô khác bị khóa; đừng thêm, xóa, gộp ô hay đổi tên trang tính.",
                "2. Mỗi kỳ số liệu: chọn tình trạng trong danh sách, rồi nhập số. Ô để trống là chưa nhập, không phải số 0.",
                "3. Số viết theo kiểu Việt Nam: 1.234,5. Đừng nhập công thức; hãy dán giá trị.",
                "4. Chữ dùng bảng mã Unicode (không dùng phông .Vn hoặc VNI).",
                "5. Chỉ số chấm theo mức: chỉ ghi thuyết minh; mức điểm do người thẩm định chấm.",
                "6. Minh chứng không nằm trong bảng tính: tải lên ở trang hồ sơ.",
                "",
                "Nộp lại",
                "Lưu tệp dạng .xlsx rồi tải lên ở trang hồ sơ, mục Bảng tính Excel. Hệ thống chỉ ra từng thay đổi, từng lỗi và từng ô"
                        + " đã bị người khác sửa trong lúc đó; chưa ghi gì cho đến khi anh/chị xác nhận."));
        for (var i = 0; i < texts.size(); i++) {
            var text = SafeText.cell(texts.get(i));
            var cell = sheet.createRow(i).createCell(0);
            cell.setCellStyle(
                    i == 0 || text.equals("Cách nhập") || text.equals("Nộp lại")
                            ? styles.title
                            : SafeText.needsQuote(text) ? styles.quoted : styles.plain);
            cell.setCellValue(text);
        }
        sheet.protectSheet("");
        sheet.getPrintSetup().setLandscape(true);
    }
}
