package dev.assay.api.profile;

import dev.assay.db.profile.ProfileTable;
import java.util.Locale;

/**
 * One of the lists of a profile.
 *
 * @param body what its owner writes
 * @param shown what its owner sees
 */
record EntryList<B extends EntryBody, V>(ProfileTable table, Class<B> body, Class<V> shown) {
    static final EntryList<EntryBody.Experience, EntryBody.Experience> EXPERIENCES =
            new EntryList<>(ProfileTable.EXPERIENCES, EntryBody.Experience.class, EntryBody.Experience.class);

    static final EntryList<EntryBody.Education, EntryBody.Education> EDUCATIONS =
            new EntryList<>(ProfileTable.EDUCATIONS, EntryBody.Education.class, EntryBody.Education.class);

    static final EntryList<EntryBody.Skill, EndorsedSkill> SKILLS =
            new EntryList<>(ProfileTable.SKILLS, EntryBody.Skill.class, EndorsedSkill.class);

    static final EntryList<EntryBody.Certification, EntryBody.Certification> CERTIFICATIONS =
            new EntryList<>(ProfileTable.CERTIFICATIONS, EntryBody.Certification.class, EntryBody.Certification.class);

    /** Of an entry. */
    String address(Object id) {
        return "/api/v1/me/profile/" + table.name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
