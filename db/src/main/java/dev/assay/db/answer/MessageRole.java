package dev.assay.db.answer;

/** Who says something in a round. What SYSTEM says is never shown to candidates. */
public enum MessageRole {
    USER,
    ASSISTANT,
    SYSTEM
}
