package dev.assay.db.testkit;

import dev.assay.db.settings.DatabaseSettings;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** A migrated, otherwise empty database that belongs to whoever asked for it. */
public record TestDatabase(DatabaseSettings settings, DataSource dataSource) {
    /** The same database, which gives no connection while it is away. */
    public DataSource dataSourceUnless(BooleanSupplier away) {
        return (DataSource) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    if (away.getAsBoolean()) {
                        throw new SQLException("the database is away");
                    }
                    return method.invoke(dataSource, arguments);
                });
    }
}
