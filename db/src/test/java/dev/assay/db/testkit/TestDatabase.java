package dev.assay.db.testkit;

import dev.assay.db.settings.DatabaseSettings;
import javax.sql.DataSource;

/** A migrated, otherwise empty database that belongs to whoever asked for it. */
public record TestDatabase(DatabaseSettings settings, DataSource dataSource) {}
