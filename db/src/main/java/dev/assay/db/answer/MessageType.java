package dev.assay.db.answer;

/** What a message is about. */
public enum MessageType {
    CHAT,
    HINT,
    CODE_REVIEW,
    MCQ,
    SCENARIO,
    FEEDBACK
}
