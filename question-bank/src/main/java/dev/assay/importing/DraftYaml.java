package dev.assay.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Values as YAML that people go on editing: blocks outside, the innermost collections on one line, no tags and no anchors. */
public final class DraftYaml {
    private static final int WIDTH = 130;

    private DraftYaml() {}

    /**
     * One document.
     *
     * @param value of maps, lists, strings, numbers and booleans
     */
    public static String text(Object value) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        return new Yaml(options).dump(copied(value));
    }

    /** A collection that is in it twice would become an anchor and an alias. */
    private static Object copied(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, content) -> copy.put(key, copied(content)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copied(element)));
            return copy;
        }
        return value;
    }
}
