package watchbill.web;

import java.util.Map;

/// What is wrong with a form, field by field, each in one sentence that says what would be right.
///
/// @param byField the sentence for each field that has a problem, by the field's name
public record Problems(Map<String, String> byField) {

    public static final Problems NONE = new Problems(Map.of());

    public Problems {
        byField = Map.copyOf(byField);
    }

    /// The problem of one field; empty when it has none.
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }
}
