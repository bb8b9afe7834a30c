package dev.hammy.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Walks through JSON of which only some is of interest: what a reader leaves is passed over, and
 * what is of another form than expected counts as not there. So nothing that Telegram adds or
 * changes makes anything but itself unreadable. Not thread-safe.
 */
final class JsonFields {
  /** What is no number, and none that Telegram gives. */
  static final long NO_NUMBER = Long.MIN_VALUE;

  private final JsonParser json;

  JsonFields(JsonParser json) {
    this.json = json;
  }

  /** Reads the value of a field, or leaves it. */
  @FunctionalInterface
  interface Field {
    void read(String name) throws IOException;
  }

  /** Reads an element of a list, or leaves it. */
  @FunctionalInterface
  interface Element {
    void read() throws IOException;
  }

  /** Goes through the fields of the object that begins here, if one does. */
  void each(Field field) throws IOException {
    if (!json.isExpectedStartObjectToken()) {
      json.skipChildren();
      return;
    }
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      field.read(name);
      json.skipChildren();
    }
  }

  /** Goes through the elements of the list that begins here, if one does. */
  void eachOf(Element element) throws IOException {
    if (!json.isExpectedStartArrayToken()) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      element.read();
      json.skipChildren();
    }
  }

  /** Whether a list begins here. */
  boolean isList() {
    return json.isExpectedStartArrayToken();
  }

  boolean isTrue() {
    return json.currentToken() == JsonToken.VALUE_TRUE;
  }

  boolean isNull() {
    return json.currentToken() == JsonToken.VALUE_NULL;
  }

  /** The text that stands here, or what is given. */
  String text(String otherwise) throws IOException {
    return json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : otherwise;
  }

  /** The whole number that stands here, or {@link #NO_NUMBER}. */
  long number() throws IOException {
    boolean fits =
        json.currentToken() == JsonToken.VALUE_NUMBER_INT
            && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    return fits ? json.getLongValue() : NO_NUMBER;
  }
}
