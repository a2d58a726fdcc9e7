package dev.assay.db.profile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a profile, with the columns that its owner writes. */
public enum ProfileTable {
    PROFILE(
            "user_profiles",
            "created_at",
            List.of("weak_topics", "strong_topics"),
            "experience_years",
            "target_role",
            "target_company",
            "preferred_code_language",
            "timezone",
            "phone",
            "bio",
            "location",
            "city",
            "state",
            "country",
            "zip_code",
            "linkedin_url",
            "github_url",
            "portfolio_url",
            "website_url",
            "current_job_title",
            "current_company",
            "ui_locale",
            "desired_salary_min",
            "desired_salary_max",
            "desired_work_mode",
            "desired_job_types",
            "willing_to_relocate",
            "preferred_locations",
            "available_start_date"),
    EXPERIENCES(
            "experiences",
            "is_current DESC, start_date DESC",
            List.of(),
            "company",
            "position",
            "description",
            "location",
            "work_mode",
            "start_date",
            "end_date",
            "is_current",
            "achievements",
            "technologies"),
    EDUCATIONS(
            "educations",
            "is_current DESC, start_date DESC",
            List.of(),
            "institution",
            "degree",
            "field_of_study",
            "location",
            "start_date",
            "end_date",
            "is_current",
            "gpa",
            "achievements",
            "coursework"),
    SKILLS(
            "skills",
            "array_position(ARRAY['EXPERT', 'ADVANCED', 'INTERMEDIATE', 'BEGINNER'], level), lower(name)",
            List.of("endorsements"),
            "name",
            "category",
            "level",
            "years_of_experience"),
    CERTIFICATIONS(
            "certifications",
            "issue_date DESC",
            List.of(),
            "name",
            "issuing_organization",
            "issue_date",
            "expiry_date",
            "credential_id",
            "credential_url",
            "does_not_expire");

    private final String table;
    private final String order;
    // Unmodifiable lists, for which Java has no type.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> readOnly;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> columns;

    ProfileTable(String table, String order, List<String> readOnly, String... columns) {
        this.table = table;
        this.order = order;
        this.readOnly = List.copyOf(readOnly);
        this.columns = List.of(columns);
    }

    String table() {
        return table;
    }

    /** In which a list comes. */
    String order() {
        return order;
    }

    String columns() {
        return String.join(", ", columns);
    }

    /** The columns that somebody else writes, and the owner sees. */
    public List<String> readOnly() {
        return readOnly;
    }

    /** All columns as a JSON object, under their own names. */
    String columnsAsJson() {
        return Stream.concat(columns.stream(), readOnly.stream())
                .map(column -> "'" + column + "', " + column)
                .collect(Collectors.joining(", ", "json_build_object(", ")"));
    }
}
