package dev.assay.bank.topics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The topics questions may be filed under, in a few families, with other words for them.
 *
 * @param families from a family's name to its topics, in the order of the file; a topic is in one family only
 * @param synonyms from another word to the topic it means
 */
public record Taxonomy(Map<String, List<String>> families, Map<String, String> synonyms) {
    public Taxonomy {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        families.forEach((family, topics) -> ordered.put(family, List.copyOf(topics)));
        families = Collections.unmodifiableMap(ordered);
        synonyms = Map.copyOf(synonyms);
    }

    /** All topics, in the order of the file. */
    public List<String> topics() {
        List<String> all = new ArrayList<>();
        families.values().forEach(all::addAll);
        return all;
    }

    /** Whether a topic is in a family; a taxonomy without any topic does not judge. */
    public boolean lists(String topic) {
        List<String> topics = topics();
        return topics.isEmpty() || topics.contains(topic);
    }

    /** The topic that a topic's own name or a synonym means. */
    public Optional<String> topic(String word) {
        return Optional.of(synonyms.getOrDefault(word, word)).filter(topics()::contains);
    }
}
