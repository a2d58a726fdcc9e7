package dev.assay.api.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.db.interview.InterviewConfig;
import dev.assay.db.question.QuestionRepository;
import dev.assay.db.question.QuestionVersion;
import dev.assay.harness.HarnessLanguage;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.question.ChoiceTask;
import dev.assay.question.CodeTask;
import dev.assay.question.ProseTask;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/**
 * Which languages a round takes: those of its question that are installed and that the interview allows; for a question
 * with a signature those it can be called in. None for a question that asks for no program.
 */
@Singleton
public final class RoundLanguages {
    private final QuestionRepository questions;
    private final Languages installed;

    public RoundLanguages(QuestionRepository questions, Languages installed) {
        this.questions = requireNonNull(questions, "questions is null");
        this.installed = requireNonNull(installed, "installed is null");
    }

    public List<LanguageDescriptor> of(UUID questionVersionId, InterviewConfig config) {
        QuestionVersion version = questions
                .findVersion(questionVersionId)
                .orElseThrow(() -> new NoSuchElementException("question version " + questionVersionId));
        return of(version, config);
    }

    public List<LanguageDescriptor> of(QuestionVersion version, InterviewConfig config) {
        return switch (version.content().task()) {
            case CodeTask code -> of(code, config);
            case ChoiceTask _, ProseTask _ -> List.of();
        };
    }

    private List<LanguageDescriptor> of(CodeTask task, InterviewConfig config) {
        return installed.all().stream()
                .filter(language -> task.languages().contains(language.id()))
                .filter(language -> task.form().called().isEmpty()
                        || HarnessLanguage.of(language.id()).isPresent())
                .filter(language ->
                        config.languages().isEmpty() || config.languages().contains(language.id()))
                .toList();
    }
}
