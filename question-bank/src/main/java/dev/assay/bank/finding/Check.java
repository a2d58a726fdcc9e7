package dev.assay.bank.finding;

import java.util.Locale;

/** The checks a bank must pass, each with the name that diagnostics carry. */
public enum Check {
    /** Names are letters, digits, underscores, dots and hyphens, and start with neither dot nor hyphen. */
    FILE_NAME,
    /** Only regular files and folders: no devices, no pipes, no sockets. */
    FILE_KIND,
    /** A symbolic link leads to a regular file inside the bank. */
    LINK,
    /** Files, folders and folder depth stay below their caps. */
    FILE_SIZE,
    /** Text is UTF-8 without a byte order mark. */
    ENCODING,
    /** Lines end in LF. */
    LINE_END,
    /** Text holds no control characters but tab and LF. */
    CONTROL_CHARACTER,
    /** A file that is not empty ends in a newline. */
    FINAL_NEWLINE,
    /** A file has a place in the format. */
    UNEXPECTED_FILE,
    /** A file the format asks for is there. */
    MISSING_FILE,
    /** YAML parses, as one document of plain data. */
    YAML_SYNTAX,
    /** YAML has no anchors and no aliases. */
    YAML_ALIAS,
    /** A key is in a mapping once. */
    DUPLICATE_KEY,
    /** The format knows the key. */
    UNKNOWN_KEY,
    /** A key the format asks for is there. */
    MISSING_KEY,
    /** A value has its type and is in its range. */
    VALUE,
    /** The format's number is one this reader knows. */
    FORMAT,
    /** The question is of a kind that can be judged. */
    QUESTION_KIND,
    /** The slug is the folder's name. */
    SLUG_FOLDER,
    /** No two questions share an id. */
    QUESTION_ID,
    /** Topics are listed in the taxonomy, in one family each. */
    TOPIC,
    /** Languages are among those the judge runs. */
    LANGUAGE,
    /** The licence is known. */
    LICENSE,
    /** Texts hold no HTML and nothing remote. */
    TEXT_CONTENT,
    /** The statement's examples are the samples. */
    STATEMENT_EXAMPLES,
    /** No hint gives away a line of an accepted solution. */
    HINT_LEAK,
    /** Each input has its answer, and each answer its input. */
    TEST_PAIR,
    /** No two tests share an id. */
    TEST_ID,
    /** No two tests share their input. */
    TEST_INPUT,
    /** There is a sample and there is a hidden test. */
    TEST_SET,
    /** A solution's file name says its language. */
    SOLUTION_LANGUAGE,
    /** There is an accepted solution. */
    ACCEPTED_SOLUTION;

    /** The name in diagnostics: lower case, with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
