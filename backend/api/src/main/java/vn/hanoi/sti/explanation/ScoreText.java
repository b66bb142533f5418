package vn.hanoi.sti.explanation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a score as JSON: it is only ever shown again, never searched. */
@Converter
public class ScoreText implements AttributeConverter<ScoreThen, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(ScoreThen score) {
        try {
            return JSON.writeValueAsString(score);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a score", impossible);
        }
    }

    @Override
    public ScoreThen convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, ScoreThen.class);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a score as kept", failure);
        }
    }
}
