package dev.assay.db.question;

import dev.assay.question.Slug;
import java.util.List;

/**
 * What publishing a bank did.
 *
 * @param published the questions that have another live version now
 * @param unchanged the questions whose content was live already
 */
public record PublishReport(List<Slug> published, List<Slug> unchanged) {
    public PublishReport {
        published = List.copyOf(published);
        unchanged = List.copyOf(unchanged);
    }
}
