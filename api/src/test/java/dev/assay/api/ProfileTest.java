package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
    private static final TestApi API = TestApi.shared();
    private static final String PROFILE = "/api/v1/me/profile";

    private final TestClient owner = API.somebody();

    private Reply patch(Map<String, Object> patch) {
        String etag = owner.get(PROFILE).expect(200).header("etag");
        return owner.change("PATCH", PROFILE, patch, "If-Match", etag);
    }

    @Test
    void aProfile_isThereFromTheBeginning_withItsDefaults() {
        Reply profile = owner.get(PROFILE).expect(200);
        assertThat(profile.at("/preferred_code_language").asText()).isEqualTo("javascript");
        assertThat(profile.at("/ui_locale").asText()).isEqualTo("en");
        assertThat(profile.at("/willing_to_relocate").asBoolean()).isFalse();
        assertThat(profile.at("/skills")).isEmpty();
        assertThat(profile.at("/weak_topics")).isEmpty();
        assertThat(profile.at("/experience_years").isNull()).isTrue();
    }

    @Test
    void fields_areChanged_emptied_andOtherwiseLeftAlone() {
        Map<String, Object> first = Map.ofEntries(
                Map.entry("experience_years", 7),
                Map.entry("target_role", "  Staff engineer "),
                Map.entry("target_company", "Acme"),
                Map.entry("preferred_code_language", "python"),
                Map.entry("timezone", "Europe/Berlin"),
                Map.entry("github_url", "https://github.com/ada"),
                Map.entry("desired_salary_min", 1),
                Map.entry("desired_salary_max", 2),
                Map.entry("desired_work_mode", "HYBRID"),
                Map.entry("desired_job_types", List.of("FULL_TIME", "CONTRACT", "FULL_TIME")),
                Map.entry("preferred_locations", List.of(" Berlin", "Berlin")),
                Map.entry("available_start_date", "2026-09-01"));
        Reply changed = patch(first).expect(200);
        assertThat(changed.at("/target_role").asText()).isEqualTo("Staff engineer");
        assertThat(changed.at("/desired_job_types")).hasSize(2);
        assertThat(changed.at("/preferred_locations")).hasSize(1);
        assertThat(changed.at("/available_start_date").asText()).isEqualTo("2026-09-01");
        Map<String, Object> second = new HashMap<>();
        second.put("target_company", null);
        second.put("bio", "Hello");
        Reply emptied = patch(second).expect(200);
        assertThat(emptied.at("/target_company").isNull()).isTrue();
        assertThat(emptied.at("/experience_years").asInt()).isEqualTo(7);
        assertThat(emptied.at("/version").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "experience_years, 51, /experience_years",
        "experience_years, -1, /experience_years",
        "preferred_code_language, '\"cobol\"', /preferred_code_language",
        "timezone, '\"Mars/Olympus\"', /timezone",
        "ui_locale, '\"no language\"', /ui_locale",
        "github_url, '\"javascript:alert(1)\"', /github_url",
        "github_url, '\"https://user:secret@example.org\"', /github_url",
        "desired_work_mode, '\"MARS\"', /desired_work_mode",
        "desired_job_types, '[\"SLAVERY\"]', /desired_job_types/0",
        "desired_job_types, null, /desired_job_types",
        "desired_salary_min, -5, /desired_salary_min",
        "available_start_date, '\"tomorrow\"', /available_start_date",
        "weak_topics, '[\"graphs\"]', /weak_topics",
        "experience_years, '\"7\"', /experience_years"
    })
    void aSenselessValue_isRefused_byItsPointer(String field, String value, String pointer) {
        String etag = owner.get(PROFILE).header("etag");
        Reply reply = owner.change("PATCH", PROFILE, "{\"" + field + "\":" + value + "}", "If-Match", etag)
                .expectProblem(422, "validation-failed");
        assertThat(reply.at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }

    @Test
    void salaries_areInOrder() {
        patch(Map.of("desired_salary_min", 9, "desired_salary_max", 5)).expectProblem(422, "validation-failed");
    }

    @Test
    void twoEditors_doNotOverwriteEachOther() {
        String etag = owner.get(PROFILE).header("etag");
        owner.change("PATCH", PROFILE, Map.of("bio", "one")).expectProblem(428, "precondition-required");
        owner.change("PATCH", PROFILE, Map.of("bio", "one"), "If-Match", etag).expect(200);
        owner.change("PATCH", PROFILE, Map.of("bio", "two"), "If-Match", etag).expectProblem(412, "stale-version");
        owner.get(PROFILE, "If-None-Match", owner.get(PROFILE).header("etag")).expect(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "experiences |"
                        + " {\"company\":\"Acme\",\"position\":\"Engineer\",\"start_date\":\"2020-01-01\",\"is_current\":true,\"technologies\":[\"Java\"]}"
                        + " | position",
                "educations |"
                        + " {\"institution\":\"MIT\",\"degree\":\"BSc\",\"field_of_study\":\"CS\",\"start_date\":\"2015-01-01\",\"end_date\":\"2018-01-01\",\"is_current\":false,\"gpa\":3.9}"
                        + " | degree",
                "skills | {\"name\":\"Java\",\"level\":\"EXPERT\",\"years_of_experience\":9} | name",
                "certifications | {\"name\":\"CKA\",\"issuing_organization\":\"CNCF\",\"issue_date\":\"2024-02-03\","
                        + "\"does_not_expire\":true} | name"
            })
    void anEntry_isAdded_listed_replaced_andRemoved(String kind, String body, String field) {
        String list = PROFILE + "/" + kind;
        Reply added = owner.post(list, body).expect(201);
        String address = added.header("location");
        assertThat(owner.get(list).expect(200).at("/items/0/id").asText())
                .isEqualTo(added.id().toString());
        assertThat(owner.get(address).expect(200).header("etag")).isEqualTo(added.header("etag"));
        API.somebody().get(address).expectProblem(404, "not-found");

        String changed = body.replaceFirst("(\"" + field + "\":\")[^\"]*", "$1Changed");
        owner.change("PUT", address, changed).expectProblem(428, "precondition-required");
        Reply replaced = owner.change("PUT", address, changed, "If-Match", added.header("etag"))
                .expect(200);
        assertThat(replaced.at("/" + field).asText()).isEqualTo("Changed");
        owner.change("PUT", address, body, "If-Match", added.header("etag")).expectProblem(412, "stale-version");
        API.somebody()
                .change("PUT", address, body, "If-Match", replaced.header("etag"))
                .expectProblem(404, "not-found");

        owner.change("DELETE", address, null, "If-Match", added.header("etag")).expectProblem(412, "stale-version");
        owner.change("DELETE", address, null, "If-Match", replaced.header("etag"))
                .expect(204);
        owner.get(address).expectProblem(404, "not-found");
        assertThat(owner.get(list).at("/items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "experiences | {} | 4",
                "experiences |"
                        + " {\"company\":\"A\",\"position\":\"B\",\"start_date\":\"2020-01-01\",\"end_date\":\"2019-01-01\",\"is_current\":false}"
                        + " | 1",
                "experiences |"
                        + " {\"company\":\"A\",\"position\":\"B\",\"start_date\":\"2020-01-01\",\"end_date\":\"2021-01-01\",\"is_current\":true}"
                        + " | 1",
                "educations | {\"institution\":\""
                        + " \",\"degree\":\"B\",\"field_of_study\":\"C\",\"start_date\":\"2020-01-01\",\"is_current\":true,\"gpa\":-1}"
                        + " | 2",
                "skills | {\"name\":\"Java\",\"level\":\"EXPERT\",\"years_of_experience\":51} | 1",
                "skills | {\"name\":\"Java\",\"level\":\"EXPERT\",\"endorsements\":99} | 1",
                "certifications | {\"name\":\"A\",\"issuing_organization\":\"B\",\"issue_date\":\"2020-01-01\","
                        + "\"expiry_date\":\"2021-01-01\",\"does_not_expire\":true} | 1",
                "certifications | {\"name\":\"A\",\"issuing_organization\":\"B\",\"issue_date\":\"2020-01-01\","
                        + "\"does_not_expire\":false,\"credential_url\":\"ftp://x\"} | 1"
            })
    void anEntryThatBreaksARule_isRefused(String kind, String body, int broken) {
        Reply reply = owner.post(PROFILE + "/" + kind, body).expectProblem(422, "validation-failed");
        assertThat(reply.at("/errors")).hasSize(broken);
    }

    @Test
    void aSkill_isListedOnce_theBestFirst_andShownInTheProfile() {
        String skills = PROFILE + "/skills";
        owner.post(skills, Map.of("name", "SQL", "level", "BEGINNER")).expect(201);
        owner.post(skills, Map.of("name", "Java", "level", "EXPERT")).expect(201);
        owner.post(skills, Map.of("name", "JAVA", "level", "BEGINNER")).expectProblem(409, "state-conflict");
        assertThat(owner.get(skills).json().path("items").findValuesAsText("name"))
                .containsExactly("Java", "SQL");
        assertThat(owner.get(PROFILE).at("/skills").toString()).isEqualTo("[\"Java\",\"SQL\"]");
    }

    @Test
    void aListThatIsNotThere_is404() {
        owner.get(PROFILE + "/hobbies").expectProblem(404, "not-found");
        owner.get(PROFILE + "/skills/" + UUID.randomUUID()).expectProblem(404, "not-found");
    }

    @Test
    void aRepeatedRequest_addsOneEntry() {
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};
        Map<String, Object> skill = Map.of("name", "Java", "level", "EXPERT");
        Reply first = owner.post(PROFILE + "/skills", skill, key).expect(201);
        Reply second = owner.post(PROFILE + "/skills", skill, key).expect(201);
        assertThat(second.id()).isEqualTo(first.id());
    }
}
