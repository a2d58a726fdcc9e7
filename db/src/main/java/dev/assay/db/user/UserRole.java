package dev.assay.db.user;

/** What an account may see: its own things, or everything. */
public enum UserRole {
    USER,
    ADMIN
}
