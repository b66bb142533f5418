package vn.hanoi.sti.workbook;

/** The columns of an entry sheet; a hidden first line names them, so that they are found wherever they are moved. */
enum Columns {
    CODE("Mã chỉ số", 12),
    NAME("Chỉ số", 44),
    PERIOD("Kỳ số liệu", 12),
    MEMBER("Nội dung", 34),
    VALUE("Giá trị nhập", 26),
    UNIT("Đơn vị", 16),
    NOTE("Cách nhập", 40),
    KEY("", 10);

    private final String title;
    private final int width;

    Columns(String title, int width) {
        this.title = title;
        this.width = width;
    }

    String title() {
        return title;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** The name in the hidden line. */
    String mark() {
        return "sti." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
