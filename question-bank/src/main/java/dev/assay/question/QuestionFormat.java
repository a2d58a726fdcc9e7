package dev.assay.question;

/** How a question is answered: freely (code or prose), by choosing an option, or by working through a scenario. */
public enum QuestionFormat {
    OPEN_ENDED,
    MCQ,
    SCENARIO
}
