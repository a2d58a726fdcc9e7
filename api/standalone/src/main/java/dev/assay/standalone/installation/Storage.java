package dev.assay.standalone.installation;

import dev.assay.bank.Bank;
import dev.assay.bank.BankReader;
import dev.assay.bank.BankReading;
import dev.assay.bank.Diagnostic;
import dev.assay.db.jdbc.StorageException;
import dev.assay.db.question.BankPublisher;
import dev.assay.db.schema.Migrations;
import dev.assay.db.settings.DatabaseSettings;
import dev.assay.language.Languages;
import dev.assay.standalone.console.Problem;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What must be in the database before the processes start. */
final class Storage {
    private final DataSource database;

    /** @throws Problem if the address is malformed */
    Storage(String databaseUrl) {
        this.database = dataSource(databaseUrl);
    }

    /** @throws Problem if the database cannot be reached or refuses a change */
    void migrate() {
        try {
            Migrations.migrate(database);
        } catch (IllegalStateException e) {
            throw new Problem(e.getMessage() + "; mend the database, or name another in ASSAY_DATABASE_URL", e);
        }
    }

    /**
     * Publishes the questions of a bank folder.
     *
     * @throws Problem if the bank is invalid or the database refuses it
     */
    void publish(Path bankFolder) {
        switch (new BankReader(Languages.bundled()).read(bankFolder)) {
            case BankReading.Valid(Bank bank, var _) -> publish(bank);
            case BankReading.Invalid invalid -> {
                List<Diagnostic> errors = invalid.errors();
                throw new Problem("the bank " + bankFolder + " has " + errors.size()
                        + (errors.size() == 1 ? " mistake: " : " mistakes, the first: ") + errors.getFirst()
                        + "; mend it and start again");
            }
        }
    }

    private void publish(Bank bank) {
        try {
            new BankPublisher(database).publish(bank);
        } catch (StorageException e) {
            throw new Problem("the bank could not be published: " + e.getMessage(), e);
        }
    }

    DataSource database() {
        return database;
    }

    private static DataSource dataSource(String url) {
        try {
            DatabaseSettings settings = DatabaseSettings.parse(url);
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(settings.jdbcUrl());
            source.setUser(settings.user());
            source.setPassword(settings.password());
            source.setConnectTimeout(10);
            return source;
        } catch (IllegalArgumentException e) {
            throw new Problem("ASSAY_DATABASE_URL: " + e.getMessage(), e);
        }
    }
}
