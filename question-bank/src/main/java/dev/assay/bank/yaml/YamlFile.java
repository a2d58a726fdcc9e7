package dev.assay.bank.yaml;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;

/** Parses a file to its root value. Anchors and aliases are refused before anything is built from them. */
public final class YamlFile {
    private static final int MAX_NESTING = 20;

    private YamlFile() {}

    /** Empty if the file is not one YAML document; that has then been reported. */
    public static Optional<YamlValue> parse(BankFile file, Findings findings) {
        if (!file.sound()) {
            return Optional.empty();
        }
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_NESTING);
        try {
            if (hasAnchors(file, options, findings)) {
                return Optional.empty();
            }
            Node root = new Yaml(options).compose(new StringReader(file.text()));
            if (root == null) {
                findings.report(file.path(), 1, Check.YAML_SYNTAX, "is empty (expected: a YAML document)");
                return Optional.empty();
            }
            return Optional.of(new YamlValue(file.path(), "", root, findings));
        } catch (MarkedYAMLException e) {
            findings.report(file.path(), line(e.getProblemMark()), Check.YAML_SYNTAX, "is not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            findings.report(file.path(), 0, Check.YAML_SYNTAX, "is not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static boolean hasAnchors(BankFile file, LoaderOptions options, Findings findings) {
        for (Event event : new Yaml(options).parse(new StringReader(file.text()))) {
            if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
                findings.report(
                        file.path(),
                        line(event.getStartMark()),
                        Check.YAML_ALIAS,
                        "has an anchor or an alias (expected: every value written out)");
                return true;
            }
        }
        return false;
    }

    static int line(Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }
}
