package dev.assay.api.round;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.api.contract.Rule;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.problem.Violations;
import dev.assay.db.answer.MessageType;
import io.micronaut.core.annotation.Nullable;
import java.util.Optional;

/** The bodies of requests. Components are null when the client leaves them out. */
final class RoundRequests {
    static final int MOST_TEXT_BYTES = 64 * 1024;
    static final int MOST_MESSAGE_BYTES = 8 * 1024;

    private RoundRequests() {}

    /** @param code what has been written so far; may be empty */
    record DraftBody(@Rule(max = MOST_TEXT_BYTES) String code) {
        void check() {
            Violations violations = new Violations();
            if (violations.present(code, "/code")) {
                noNul(code, "/code", violations);
            }
            requireSize(code, MOST_TEXT_BYTES, "/code");
            violations.throwIfAny();
        }
    }

    /** @param number of the hint, from 1; null asks for the next */
    record HintBody(@Nullable @Rule(min = 1) Integer number) {
        Optional<Integer> wanted() {
            return Optional.ofNullable(number);
        }
    }

    /**
     * An answer to a question that asks for no program.
     *
     * @param userAnswer key of the chosen option
     * @param userExplanation the answer in words, or why the option was chosen
     */
    record ResponseBody(
            @Nullable String userAnswer,
            @Nullable @Rule(max = MOST_TEXT_BYTES) String userExplanation) {
        void check() {
            Violations violations = new Violations();
            noNul(userExplanation, "/user_explanation", violations);
            requireSize(userExplanation, MOST_TEXT_BYTES, "/user_explanation");
            violations.throwIfAny();
        }

        Optional<String> words() {
            return Optional.ofNullable(userExplanation).filter(text -> !text.isBlank());
        }
    }

    /** @param messageType null means CHAT */
    record MessageBody(
            @Rule(min = 1, max = MOST_MESSAGE_BYTES) String content,
            @Nullable MessageType messageType) {
        void check() {
            Violations violations = new Violations();
            if (violations.present(content, "/content")) {
                violations.require(!content.isBlank(), "/content", "required", "content is blank (expected: a text)");
                noNul(content, "/content", violations);
            }
            requireSize(content, MOST_MESSAGE_BYTES, "/content");
            violations.throwIfAny();
        }

        MessageType type() {
            return messageType == null ? MessageType.CHAT : messageType;
        }
    }

    private static void noNul(String text, String pointer, Violations violations) {
        violations.require(
                text == null || text.indexOf('\0') < 0, pointer, "invalid", pointer + " holds a NUL character");
    }

    private static void requireSize(String text, int most, String pointer) {
        int bytes = text == null ? 0 : text.getBytes(UTF_8).length;
        if (bytes > most) {
            throw ProblemException.at(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    pointer,
                    "too-large",
                    pointer + " has " + bytes + " bytes (expected: at most " + most + ")");
        }
    }
}
