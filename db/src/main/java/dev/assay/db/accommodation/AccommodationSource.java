package dev.assay.db.accommodation;

/** Who set it: SELF holds for practice, STAFF for everything. */
public enum AccommodationSource {
    SELF,
    STAFF
}
