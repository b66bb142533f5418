package vn.hanoi.sti.content;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Streams a file, whatever its type; RESTEasy's own writer of files is not there for a method that wraps one in a response. */
@Provider
@Produces(MediaType.WILDCARD)
class FileContentWriter implements MessageBodyWriter<FileContent> {
    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return FileContent.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            FileContent file,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        try (var bytes = file.bytes()) {
            bytes.transferTo(body);
        }
    }
}
