package dev.assay.harness.dialect;

import dev.assay.signature.Signature;
import java.util.List;

/** A language. The methods are those of {@link dev.assay.harness.Harness}, for any signature. */
public interface Dialect {
    String starter(Signature signature);

    String declaration(Signature signature);

    String sourceName(Signature signature);

    List<HarnessFile> compileFiles(Signature signature, byte[] source);

    List<HarnessFile> runFiles(Signature signature, byte[] source, List<HarnessFile> compiled);

    boolean isCheckedByRunning();

    ErrorLines errorLines(byte[] source);
}
