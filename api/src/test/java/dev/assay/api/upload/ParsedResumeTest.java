package dev.assay.api.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParsedResumeTest {
    private static final SkillList SKILLS = SkillList.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Java, C++ and C#.           | Java C++ C#",
                "JavaScript only             | JavaScript",
                "java/kotlin (postgres)      | Java Kotlin PostgreSQL",
                "Let us go and react swiftly | ''",
                "Go, React, Rust             | Go Rust React",
                "Node.js and .NET Core       | Node.js .NET",
                "Javanese, Scalable, Dockers | ''",
                "Spring Boot                 | Spring 'Spring Boot'",
                "K8s on AWS.                 | Kubernetes AWS"
            })
    void skills_areRecognisedAsWords(String text, String expected) {
        assertThat(String.join(" ", SKILLS.in(text))).isEqualTo(expected.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10+ years of experience           | 10",
                "3 years experience, 5 years of software engineering experience | 5",
                "99 years of experience            | ",
                "since 2015                        | ",
                "experience in 7 projects          | "
            })
    void yearsOfExperience_areTheMostThatAreNamed(String text, Integer years) {
        assertThat(ParsedResume.of(text, SKILLS).yearsOfExperience())
                .isEqualTo(years == null ? OptionalInt.empty() : OptionalInt.of(years));
    }

    @Test
    void whatWasRecognised_isADocumentOfAKnownShape() {
        assertThat(ParsedResume.of("Java, 2 years of experience", SKILLS).json().text())
                .isEqualTo("{\"schema_version\":1,\"skills\":[\"Java\"],\"years_of_experience\":2,\"characters\":27}");
    }
}
