package dev.assay.bank.topics;

import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code topics.yaml}. */
public final class TaxonomyReader {
    private static final int MOST_FAMILIES = 6;
    private static final int FEWEST_QUESTIONS = 15;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, List<String>> families = new LinkedHashMap<>();
    private final Map<String, YamlValue> places = new LinkedHashMap<>();
    private final Map<String, String> synonyms = new LinkedHashMap<>();
    private final Set<String> topics = new HashSet<>();

    /** What the file says; parts that were reported are left out. */
    public Taxonomy read(YamlObject yaml) {
        yaml.requireFormat(1);
        yaml.required("families").ifPresent(this::readFamilies);
        yaml.optional("synonyms").flatMap(YamlValue::object).ifPresent(this::readSynonyms);
        yaml.finish();
        return new Taxonomy(families, synonyms);
    }

    /**
     * Warns of the families with few questions: whoever practises them soon knows all.
     *
     * @param questions the topics of each question
     */
    public void checkFamilies(List<List<String>> questions) {
        families.forEach((family, members) -> {
            long count = questions.stream()
                    .filter(topics -> topics.stream().anyMatch(members::contains))
                    .count();
            if (count < FEWEST_QUESTIONS) {
                places.get(family)
                        .report(
                                Check.TOPIC_FAMILY,
                                "family " + family + " has " + count + " questions (expected: at least "
                                        + FEWEST_QUESTIONS + ")");
            }
        });
    }

    private void readFamilies(YamlValue value) {
        Optional<YamlObject> object = value.object();
        if (object.isEmpty()) {
            return;
        }
        object.get().all().forEach((family, list) -> {
            checkWord(family, list);
            List<String> members = new ArrayList<>();
            for (YamlValue member : list.list()) {
                member.text().ifPresent(topic -> addTopic(topic, member, members));
            }
            families.put(family, members);
            places.put(family, list);
        });
        if (families.isEmpty() || families.size() > MOST_FAMILIES) {
            value.report(Check.TOPIC, families.size() + " families (expected: 1 to " + MOST_FAMILIES + ")");
        }
    }

    private void addTopic(String topic, YamlValue value, List<String> members) {
        checkWord(topic, value);
        if (topics.add(topic)) {
            members.add(topic);
        } else {
            value.report(Check.TOPIC, "topic \"" + topic + "\" is listed twice (expected: one family each)");
        }
    }

    private void readSynonyms(YamlObject yaml) {
        yaml.all().forEach((word, value) -> {
            checkWord(word, value);
            value.text().ifPresent(topic -> {
                if (!topics.contains(topic)) {
                    value.report(Check.TOPIC, "topic \"" + topic + "\" (expected: a topic of a family)");
                }
                if (topics.contains(word)) {
                    value.report(Check.TOPIC, "synonym \"" + word + "\" is a topic itself (expected: another word)");
                }
                synonyms.put(word, topic);
            });
        });
    }

    private static void checkWord(String word, YamlValue place) {
        if (!WORD.matcher(word).matches()) {
            place.report(Check.VALUE, "\"" + word + "\" (expected: " + WORD + ")");
        }
    }
}
