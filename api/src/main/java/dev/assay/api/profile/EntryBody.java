package dev.assay.api.profile;

import dev.assay.api.contract.Rule;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/** An entry of one of the lists of a profile. Components are null where nothing is said. */
sealed interface EntryBody {
    /** Ends with 422 when a rule is broken. */
    void check();

    /** Somewhere one has worked. */
    record Experience(
            @Rule(min = 1, max = 200) String company,
            @Rule(min = 1, max = 200) String position,
            @Nullable @Rule(max = 4000) String description,
            @Nullable @Rule(max = 200) String location,
            @Nullable WorkMode workMode,
            LocalDate startDate,
            @Nullable LocalDate endDate,
            Boolean isCurrent,
            @Rule(optional = true, max = 50, itemMax = 200) List<String> achievements,
            @Rule(optional = true, max = 50, itemMax = 200) List<String> technologies)
            implements EntryBody {
        public Experience {
            achievements = orEmpty(achievements);
            technologies = orEmpty(technologies);
        }

        @Override
        public void check() {
            new FieldRules()
                    .required(company, "company")
                    .text(company, "company", 200)
                    .required(position, "position")
                    .text(position, "position", 200)
                    .text(description, "description", 4000)
                    .text(location, "location", 200)
                    .period(startDate, endDate, isCurrent)
                    .list(achievements, "achievements")
                    .list(technologies, "technologies")
                    .check();
        }
    }

    /** Somewhere one has learned. */
    record Education(
            @Rule(min = 1, max = 200) String institution,
            @Rule(min = 1, max = 200) String degree,
            @Rule(min = 1, max = 200) String fieldOfStudy,
            @Nullable @Rule(max = 200) String location,
            LocalDate startDate,
            @Nullable LocalDate endDate,
            Boolean isCurrent,
            @Nullable @Rule(min = 0, max = 100) Double gpa,
            @Rule(optional = true, max = 50, itemMax = 200) List<String> achievements,
            @Rule(optional = true, max = 50, itemMax = 200) List<String> coursework)
            implements EntryBody {
        public Education {
            achievements = orEmpty(achievements);
            coursework = orEmpty(coursework);
        }

        @Override
        public void check() {
            new FieldRules()
                    .required(institution, "institution")
                    .text(institution, "institution", 200)
                    .required(degree, "degree")
                    .text(degree, "degree", 200)
                    .required(fieldOfStudy, "field_of_study")
                    .text(fieldOfStudy, "field_of_study", 200)
                    .text(location, "location", 200)
                    .period(startDate, endDate, isCurrent)
                    .rule(
                            gpa == null || (gpa >= 0 && gpa <= 100),
                            "gpa",
                            "out-of-range",
                            () -> "gpa is " + gpa + " (expected: 0 to 100)")
                    .list(achievements, "achievements")
                    .list(coursework, "coursework")
                    .check();
        }
    }

    /** Something one can do. */
    record Skill(
            @Rule(min = 1, max = 100) String name,
            @Nullable @Rule(max = 100) String category,
            SkillLevel level,
            @Nullable @Rule(min = 0, max = 50) Integer yearsOfExperience)
            implements EntryBody {
        @Override
        public void check() {
            new FieldRules()
                    .required(name, "name")
                    .text(name, "name", 100)
                    .text(category, "category", 100)
                    .required(level, "level")
                    .number(yearsOfExperience, "years_of_experience", 0, 50)
                    .check();
        }
    }

    /** Something somebody has certified. */
    record Certification(
            @Rule(min = 1, max = 200) String name,
            @Rule(min = 1, max = 200) String issuingOrganization,
            LocalDate issueDate,
            @Nullable LocalDate expiryDate,
            @Nullable @Rule(max = 200) String credentialId,

            @Nullable @Rule(max = 500, format = "uri", example = "\"https://example.org/1\"")
            String credentialUrl,

            Boolean doesNotExpire)
            implements EntryBody {
        @Override
        public void check() {
            new FieldRules()
                    .required(name, "name")
                    .text(name, "name", 200)
                    .required(issuingOrganization, "issuing_organization")
                    .text(issuingOrganization, "issuing_organization", 200)
                    .required(issueDate, "issue_date")
                    .date(issueDate, "issue_date")
                    .date(expiryDate, "expiry_date")
                    .text(credentialId, "credential_id", 200)
                    .url(credentialUrl, "credential_url")
                    .required(doesNotExpire, "does_not_expire")
                    .rule(
                            doesNotExpire == null || !doesNotExpire || expiryDate == null,
                            "expiry_date",
                            "contradiction",
                            () -> "expiry_date is " + expiryDate + " (expected: none, as does_not_expire is true)")
                    .rule(
                            issueDate == null || expiryDate == null || !expiryDate.isBefore(issueDate),
                            "expiry_date",
                            "out-of-range",
                            () -> "expiry_date is " + expiryDate + " (expected: not before issue_date, " + issueDate
                                    + ")")
                    .check();
        }
    }

    private static List<String> orEmpty(List<String> list) {
        return list == null ? List.of() : list;
    }
}
