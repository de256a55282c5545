package org.dossier.page;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A short name for bytes: their CRC-32 (ISO/IEC 3309) in eight hexadecimal digits. It tells versions of one thing apart and
 * proves nothing; of these digits a secure hash would tell no more apart, and its making showed in the time of a bake.
 */
final class Fingerprint {

    private Fingerprint() {}

    /** Of texts in their order. */
    static String of(List<String> texts) {
        return of(String.join("\0", texts).getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
