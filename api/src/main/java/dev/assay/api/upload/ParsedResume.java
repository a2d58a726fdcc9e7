package dev.assay.api.upload;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.json.JsonText;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was recognised in a resume.
 *
 * @param yearsOfExperience the most that is named, 0 to 50; empty when none are
 */
record ParsedResume(List<String> skills, OptionalInt yearsOfExperience, int characters) {
    private static final Pattern YEARS = Pattern.compile(
            "(?<![\\p{N}.])(\\d{1,2})\\s*\\+?\\s*years?(?:['’]s?)?\\s+(?:of\\s+)?(?:[\\p{L}-]+\\s+){0,3}experience",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_YEARS = 50;

    ParsedResume {
        skills = List.copyOf(skills);
    }

    static ParsedResume of(String text, SkillList list) {
        OptionalInt years = OptionalInt.empty();
        Matcher matcher = YEARS.matcher(text);
        while (matcher.find()) {
            int named = Integer.parseInt(matcher.group(1));
            if (named <= MOST_YEARS && named >= years.orElse(0)) {
                years = OptionalInt.of(named);
            }
        }
        return new ParsedResume(list.in(text), years, text.length());
    }

    JsonText json() {
        ObjectNode json = JsonText.document(1);
        ArrayNode names = json.putArray("skills");
        skills.forEach(names::add);
        json.putNull("years_of_experience");
        yearsOfExperience.ifPresent(years -> json.put("years_of_experience", years));
        json.put("characters", characters);
        return JsonText.of(json);
    }
}
