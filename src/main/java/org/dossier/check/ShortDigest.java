package org.dossier.check;

/**
 * The last 32 bits of the SHA-256 digest of a message that fits into one block
 * (<a href="https://doi.org/10.6028/NIST.FIPS.180-4">FIPS 180-4</a>, section 6.2.2).
 *
 * <p>They are settled after 61 of the 64 rounds: the last working variable is then only handed on.
 */
final class ShortDigest {

    private static final int BLOCK = 64;
    private static final int ROUNDS = 61;

    /** FIPS 180-4, section 4.2.2. */
    private static final int[] K = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa
    };

    private ShortDigest() {}

    /** Whether a message of so many bytes fits into one block, with the bit and the length behind it. */
    static boolean fits(int bytes) {
        return bytes <= BLOCK - 9;
    }

    /** Of the message made of two parts, which fits. */
    static int lastWord(byte[] first, byte[] second) {
        int[] w = new int[ROUNDS];
        int length = first.length + second.length;
        for (int i = 0; i < first.length; i++) {
            w[i >> 2] |= (first[i] & 0xFF) << (24 - 8 * (i & 3));
        }
        for (int i = first.length; i < length; i++) {
            w[i >> 2] |= (second[i - first.length] & 0xFF) << (24 - 8 * (i & 3));
        }
        w[length >> 2] |= 0x80 << (24 - 8 * (length & 3));
        w[15] = 8 * length;
        for (int t = 16; t < ROUNDS; t++) {
            int x = w[t - 15];
            int y = w[t - 2];
            w[t] = w[t - 16]
                    + w[t - 7]
                    + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
                    + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10);
        }
        return rounds(w);
    }

    private static int rounds(int[] w) {
        int a = 0x6a09e667;
        int b = 0xbb67ae85;
        int c = 0x3c6ef372;
        int d = 0xa54ff53a;
        int e = 0x510e527f;
        int f = 0x9b05688c;
        int g = 0x1f83d9ab;
        int h = 0x5be0cd19;
        for (int t = 0; t < ROUNDS; t++) {
            // Rotations are written out: the first compiler calls Integer.rotateRight.
            int sum1 = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
            int t1 = h + sum1 + (g ^ e & (f ^ g)) + K[t] + w[t];
            int sum0 = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
            int t2 = sum0 + (a & b | c & (a | b));
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        return 0x5be0cd19 + e;
    }
}
