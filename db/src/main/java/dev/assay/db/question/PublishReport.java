package dev.assay.db.question;

import dev.assay.question.Slug;
import java.util.List;

/**
 * What publishing a bank did.
 *
 * @param published the questions that have another live version now
 * @param unchanged the questions whose content was live already
 * @param withheld the questions that cannot be answered yet: those that ask for no program, or compare with one; they are not in the database
 */
public record PublishReport(List<Slug> published, List<Slug> unchanged, List<Slug> withheld) {
    public PublishReport {
        published = List.copyOf(published);
        unchanged = List.copyOf(unchanged);
        withheld = List.copyOf(withheld);
    }
}
