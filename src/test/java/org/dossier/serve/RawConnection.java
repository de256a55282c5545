package org.dossier.serve;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as bytes on a socket, since every HTTP client mends what we want to send broken. */
final class RawConnection {

    private static final int PATIENCE_MILLIS = 5_000;

    private RawConnection() {}

    /** The answer to one request; {@code head} is the request line and headers, each ended by {@code \n} here. */
    static String send(URI server, String head) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = head.replace("\n", "\r\n") + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The status of the answer to {@code GET} with exactly this target. */
    static int status(URI server, String target) throws IOException {
        return status(send(server, "GET " + target + " HTTP/1.1\nHost: localhost\n"));
    }

    static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    /** A header's value, or the empty string. */
    static String header(String answer, String name) {
        return answer.lines()
                .takeWhile(line -> !line.isBlank())
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
