package dev.assay.standalone.installation;

import dev.assay.bank.Bank;
import dev.assay.bank.BankReader;
import dev.assay.bank.BankReading;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.MeasuredElsewhere;
import dev.assay.bank.written.VerifiedList;
import dev.assay.db.jdbc.StorageException;
import dev.assay.db.question.BankPublisher;
import dev.assay.db.question.PublishReport;
import dev.assay.db.question.PublishedBanks;
import dev.assay.db.schema.Migrations;
import dev.assay.db.settings.DatabaseSettings;
import dev.assay.language.Languages;
import dev.assay.machine.Machine;
import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
     * Publishes the questions of a bank folder; only those that the bank's list of verified contents names go live.
     *
     * @throws Problem if the bank or its list is invalid or the database refuses it
     */
    Published publish(Path bankFolder, BankPublisher.Going going) {
        Bank bank = read(bankFolder);
        return new Published(
                publish(bank, verified(bankFolder), going), MeasuredElsewhere.check(bank.questions(), Machine::here));
    }

    private static Bank read(Path bankFolder) {
        return switch (new BankReader(Languages.bundled()).read(bankFolder)) {
            case BankReading.Valid(Bank bank, var _) -> bank;
            case BankReading.Invalid invalid -> {
                List<Diagnostic> errors = invalid.errors();
                throw new Problem("the bank " + bankFolder + " has " + errors.size()
                        + (errors.size() == 1 ? " mistake: " : " mistakes, the first: ") + errors.getFirst()
                        + "; mend it and start again");
            }
        };
    }

    /**
     * Publishes a bank folder to go live, unless that was what was done last.
     *
     * @param stamp of its files
     * @return empty when there was nothing to do
     * @throws Problem as {@link #publish(Path, BankPublisher.Going)}
     */
    Optional<PublishReport> publishIfChanged(Path bankFolder, String stamp) {
        PublishedBanks published = new PublishedBanks(database);
        try {
            if (published.isCurrent(stamp)) {
                return Optional.empty();
            }
            Bank bank = read(bankFolder);
            PublishReport report = publish(bank, verified(bankFolder), BankPublisher.Going.LIVE);
            if (report.unverified().isEmpty()) {
                published.note(bank, stamp);
            }
            return Optional.of(report);
        } catch (StorageException e) {
            throw new Problem("the bank could not be published: " + e.getMessage(), e);
        }
    }

    private PublishReport publish(Bank bank, VerifiedList verified, BankPublisher.Going going) {
        try {
            return new BankPublisher(database).publish(bank, verified::contains, going);
        } catch (StorageException e) {
            throw new Problem("the bank could not be published: " + e.getMessage(), e);
        }
    }

    private static VerifiedList verified(Path bankFolder) {
        try {
            return VerifiedList.read(bankFolder);
        } catch (IOException e) {
            throw new Problem(e.getMessage() + "; mend it, or verify the bank again", e);
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
