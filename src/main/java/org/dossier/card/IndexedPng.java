package org.dossier.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture of at most sixteen colours as PNG (<a href="https://www.w3.org/TR/png-3/">W3C, Portable Network Graphics, third
 * edition</a>): header, palette, pixels. ImageIO's writer takes several times as long to load as a card to draw.
 */
final class IndexedPng {

    /** Smaller files by a tenth would take twice as long to write. */
    private static final int EFFORT = 4;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] INDEXED_4_BIT = {4, 3, 0, 0, 0};

    private IndexedPng() {}

    /**
     * @param rows for each row a zero, its filter (none suits flat colours best), then two pixels in a byte
     * @param palette three bytes for each colour
     */
    static byte[] of(byte[] rows, int width, int height, byte[] palette) {
        ByteArrayOutputStream png = new ByteArrayOutputStream(32 * 1024);
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(INDEXED_4_BIT).array());
        chunk(png, "PLTE", palette);
        chunk(png, "IDAT", compressed(rows));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] compressed(byte[] rows) {
        Deflater deflater = new Deflater(EFFORT);
        deflater.setInput(rows);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
