package org.dossier.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The answer when there is no file to give: a short page of its own, which repeats nothing of the request. */
final class ErrorPage {

    private ErrorPage() {}

    /** Answers with the status already set. */
    static boolean write(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        write(response, status, sentence(status), callback);
        return true;
    }

    /** Answers with a status and a sentence of our own. */
    static void write(Response response, int status, String sentence, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, MediaTypes.HTML);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        String page =
                """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%1$s</title>
                <h1>%1$s</h1>
                <p>%2$s</p>
                </html>
                """
                        .formatted(HttpStatus.getMessage(status), sentence);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }

    private static String sentence(int status) {
        return status == HttpStatus.NOT_FOUND_404
                ? "There is no such page. <a href=\"/\">Go to the first page</a>."
                : "The server cannot answer this request.";
    }
}
