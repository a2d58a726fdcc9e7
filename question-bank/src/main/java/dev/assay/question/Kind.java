package dev.assay.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a question asks for, and by that what is practised with it and how it is answered. */
public enum Kind {
    /** A program that reads standard input and prints the answer. */
    STDIO(PracticeType.DSA, QuestionFormat.OPEN_ENDED),
    /** A function that is called. */
    FUNCTION(PracticeType.DSA, QuestionFormat.OPEN_ENDED),
    /** A class whose methods are called one after the other. */
    CLASS(PracticeType.DSA, QuestionFormat.OPEN_ENDED),
    /** One of two to four options. */
    MCQ(PracticeType.SYSTEM_DESIGN, QuestionFormat.MCQ),
    /** A situation to work through in words. */
    SCENARIO(PracticeType.SYSTEM_DESIGN, QuestionFormat.SCENARIO),
    /** A design in words. */
    OPEN(PracticeType.SYSTEM_DESIGN, QuestionFormat.OPEN_ENDED);

    private final PracticeType type;
    private final QuestionFormat format;

    Kind(PracticeType type, QuestionFormat format) {
        this.type = type;
        this.format = format;
    }

    /** The kind with that word. */
    public static Optional<Kind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The words of all kinds. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }

    /** As questions name it: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is answered by a program. */
    public boolean isCode() {
        return type == PracticeType.DSA;
    }

    public PracticeType type() {
        return type;
    }

    public QuestionFormat format() {
        return format;
    }
}
