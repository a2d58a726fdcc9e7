package dev.assay.db.question;

import dev.assay.question.Slug;
import java.util.List;

/**
 * What publishing a bank did. Each question of the bank is in one of the first five lists.
 *
 * @param added the questions that have a live version for the first time, or again
 * @param changed the questions that have another live version now
 * @param unchanged the questions whose content was live already
 * @param held the questions whose new version is stored and verified, and goes live when the bank is published without holding back
 * @param unverified the questions whose new version is stored, and does not go live before it is verified; a former one stays
 * @param retired the questions that the bank has no more; they are not asked any longer
 */
public record PublishReport(
        List<Slug> added,
        List<Slug> changed,
        List<Slug> unchanged,
        List<Slug> held,
        List<Slug> unverified,
        List<Slug> retired) {
    public PublishReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        held = List.copyOf(held);
        unverified = List.copyOf(unverified);
        retired = List.copyOf(retired);
    }
}
