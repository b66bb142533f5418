package vn.hanoi.sti.passport;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes well-formed XHTML; every text is escaped by the writer, none is put in as markup. */
final class Page {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** Something that writes inside an element. */
    interface Inside {
        void write();
    }

    Page() {
        try {
            writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Page element(String name, String kind, Inside inside) {
        return doing(() -> {
            writer.writeStartElement(name);
            if (kind != null) {
                writer.writeAttribute("class", kind);
            }
            inside.write();
            writer.writeEndElement();
        });
    }

    Page element(String name, String kind, String content) {
        return element(name, kind, () -> text(content));
    }

    Page text(String content) {
        return doing(() -> writer.writeCharacters(legal(content)));
    }

    /** A row of cells; those of {@code right} and after are numbers. */
    Page row(String cell, int right, String... contents) {
        return element("tr", null, () -> {
            for (var i = 0; i < contents.length; i++) {
                element(cell, i >= right ? "number" : null, contents[i]);
            }
        });
    }

    String finished() {
        doing(writer::close);
        return text.toString();
    }

    /** Characters that XML has no place for would make the whole document unreadable. */
    private static String legal(String content) {
        return content == null
                ? ""
                : content.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private Page doing(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
