package dev.assay.question;

/** What a question asks for, by its kind. */
public sealed interface Task permits CodeTask, ChoiceTask, ProseTask {
    Kind kind();
}
