package dev.assay.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What became of each item of a package, in the order in which it was looked at. Filled by one thread. */
public final class ImportReport {
    /** More lines say nothing new. */
    private static final int MOST_LINES = 500;

    /**
     * One item.
     *
     * @param file in the package, the item's name, or empty for the package as a whole
     */
    public record Line(Fate fate, String file, String message) {
        public Line {
            Objects.requireNonNull(fate, "fate");
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(message, "message");
        }

        @Override
        public String toString() {
            return fate.word() + "  " + (file.isEmpty() ? "" : file + ": ") + message;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private int untold;

    public void mapped(String file, String message) {
        add(Fate.MAPPED, file, message);
    }

    public void approximated(String file, String message) {
        add(Fate.APPROXIMATED, file, message);
    }

    public void dropped(String file, String message) {
        add(Fate.DROPPED, file, message);
    }

    /** The last line of a package that cannot be imported. */
    public void refused(RefusedPackage reason) {
        lines.add(new Line(Fate.REFUSED, reason.file(), reason.getMessage()));
    }

    /** So far; a last line tells how many more there would be. */
    public List<Line> lines() {
        List<Line> all = new ArrayList<>(lines);
        if (untold > 0) {
            all.add(new Line(Fate.DROPPED, "", untold + " more lines of this report"));
        }
        return all;
    }

    private void add(Fate fate, String file, String message) {
        if (lines.size() < MOST_LINES) {
            lines.add(new Line(fate, shown(file), message));
        } else {
            untold++;
        }
    }

    /** A name as a terminal may show it: what a package calls its files is its own. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(200)
                .forEach(letter -> shown.appendCodePoint(Character.isISOControl(letter) ? '?' : letter));
        return shown.toString();
    }
}
