package dev.assay.standalone;

import java.io.PrintStream;
import picocli.CommandLine;

/** Gives each command the stream it prints to. */
record Commands(PrintStream out) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == Up.class) {
            return type.cast(new Up(out));
        }
        if (type == Down.class) {
            return type.cast(new Down(out));
        }
        if (type == Status.class) {
            return type.cast(new Status(out));
        }
        if (type == Token.class) {
            return type.cast(new Token(out));
        }
        if (type == Admin.class) {
            return type.cast(new Admin(out));
        }
        if (type == Publish.class) {
            return type.cast(new Publish(out));
        }
        if (type == Judge.class) {
            return type.cast(new Judge(out));
        }
        if (type == Generate.class) {
            return type.cast(new Generate(out));
        }
        if (type == ShowOverview.class) {
            return type.cast(new ShowOverview(out));
        }
        if (type == Import.class) {
            return type.cast(new Import(out));
        }
        if (type == NewQuestion.class) {
            return type.cast(new NewQuestion(out));
        }
        if (type == Export.class) {
            return type.cast(new Export(out));
        }
        if (type == Preview.class) {
            return type.cast(new Preview(out));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
