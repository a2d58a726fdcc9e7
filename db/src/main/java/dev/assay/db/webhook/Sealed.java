package dev.assay.db.webhook;

/** Bytes that only the application can read. Prints as nothing useful. */
public final class Sealed {
    private final byte[] bytes;

    public Sealed(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Sealed[hidden]";
    }
}
