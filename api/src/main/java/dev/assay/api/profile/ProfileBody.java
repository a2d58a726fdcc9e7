package dev.assay.api.profile;

import dev.assay.api.contract.Rule;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody says about themselves. Components are null where they say nothing, but lists are empty then.
 *
 * @param experienceYears 0 to 50
 * @param preferredCodeLanguage id of a language
 * @param uiLocale a language tag
 * @param timezone an IANA zone; null means UTC
 */
record ProfileBody(
        @Nullable @Rule(max = 50) String phone,
        @Nullable @Rule(max = 4000) String bio,
        @Nullable @Rule(max = 200) String location,
        @Nullable @Rule(max = 100) String city,
        @Nullable @Rule(max = 100) String state,
        @Nullable @Rule(max = 100) String country,
        @Nullable @Rule(max = 20) String zipCode,

        @Nullable @Rule(max = 500, format = "uri", example = "\"https://example.org/me\"")
        String linkedinUrl,

        @Nullable @Rule(max = 500, format = "uri", example = "\"https://example.org/me\"")
        String githubUrl,

        @Nullable @Rule(max = 500, format = "uri", example = "\"https://example.org/me\"")
        String portfolioUrl,

        @Nullable @Rule(max = 500, format = "uri", example = "\"https://example.org/me\"")
        String websiteUrl,

        @Nullable @Rule(max = 200) String currentJobTitle,
        @Nullable @Rule(max = 200) String currentCompany,
        @Nullable @Rule(min = 0, max = 50) Integer experienceYears,
        @Nullable @Rule(max = 200) String targetRole,
        @Nullable @Rule(max = 200) String targetCompany,
        @Rule(example = "\"python\"") String preferredCodeLanguage,

        @Rule(pattern = ProfileBody.UI_LOCALE, example = "\"pt-BR\"")
        String uiLocale,

        @Nullable @Rule(example = "\"Europe/Berlin\"") String timezone,

        @Nullable @Rule(min = 0, max = ProfileBody.MOST_SALARY)
        Integer desiredSalaryMin,

        @Nullable @Rule(min = 0, max = ProfileBody.MOST_SALARY)
        Integer desiredSalaryMax,

        @Nullable WorkMode desiredWorkMode,
        List<JobType> desiredJobTypes,
        Boolean willingToRelocate,
        @Rule(max = 50, itemMax = 200) List<String> preferredLocations,
        @Nullable @Rule(example = "\"2027-01-01\"") LocalDate availableStartDate) {
    static final String UI_LOCALE = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,2}";
    static final int MOST_SALARY = 1_000_000_000;
    private static final Set<String> LANGUAGES =
            Languages.bundled().all().stream().map(LanguageDescriptor::id).collect(Collectors.toUnmodifiableSet());

    void check() {
        FieldRules rules = new FieldRules();
        rules.text(phone, "phone", 50)
                .text(bio, "bio", 4000)
                .text(location, "location", 200)
                .text(city, "city", 100)
                .text(state, "state", 100)
                .text(country, "country", 100)
                .text(zipCode, "zip_code", 20)
                .url(linkedinUrl, "linkedin_url")
                .url(githubUrl, "github_url")
                .url(portfolioUrl, "portfolio_url")
                .url(websiteUrl, "website_url")
                .text(currentJobTitle, "current_job_title", 200)
                .text(currentCompany, "current_company", 200)
                .number(experienceYears, "experience_years", 0, 50)
                .text(targetRole, "target_role", 200)
                .text(targetCompany, "target_company", 200);
        checkSettings(rules);
        checkWishes(rules);
        rules.check();
    }

    private void checkSettings(FieldRules rules) {
        rules.required(preferredCodeLanguage, "preferred_code_language")
                .oneOf(preferredCodeLanguage, "preferred_code_language", LANGUAGES, "id of a language")
                .required(uiLocale, "ui_locale")
                .shape(uiLocale, "ui_locale", UI_LOCALE, "a language tag such as en or pt-BR")
                .oneOf(timezone, "timezone", ZoneId.getAvailableZoneIds(), "a zone such as Europe/Berlin");
    }

    private void checkWishes(FieldRules rules) {
        rules.number(desiredSalaryMin, "desired_salary_min", 0, MOST_SALARY)
                .number(desiredSalaryMax, "desired_salary_max", 0, MOST_SALARY)
                .rule(
                        desiredSalaryMin == null || desiredSalaryMax == null || desiredSalaryMin <= desiredSalaryMax,
                        "desired_salary_max",
                        "out-of-range",
                        () -> "desired_salary_max is " + desiredSalaryMax + " (expected: at least desired_salary_min, "
                                + desiredSalaryMin + ")")
                .required(desiredJobTypes, "desired_job_types")
                .required(willingToRelocate, "willing_to_relocate")
                .list(preferredLocations, "preferred_locations")
                .date(availableStartDate, "available_start_date");
    }
}
