package dev.assay.importing;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Values as YAML that people go on editing: blocks outside, the innermost collections on one line, no tags and no anchors. */
public final class DraftYaml {
    private static final int WIDTH = 130;

    private DraftYaml() {}

    /** @param value of maps, lists, strings, numbers and booleans; no collection may be in it twice */
    public static String text(Object value) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(options).dump(value);
    }
}
