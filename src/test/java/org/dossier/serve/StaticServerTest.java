package org.dossier.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticServerTest {

    @TempDir
    Path outside;

    private Path site;
    private StaticServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        site = Files.createDirectory(outside.resolve("site"));
        write("index.html", "<p>Première page</p>");
        write("people/index.html", "<p>people</p>");
        write("empty/note.txt", "no page here");
        write(".secret", "secret");
        write(".git/config", "secret");
        write("a/.hidden/index.html", "secret");
        Files.writeString(outside.resolve("secret.html"), "secret");
        Files.createDirectory(outside.resolve("site-evil"));
        Files.writeString(outside.resolve("site-evil/index.html"), "secret");
        server = StaticServer.start(site, "127.0.0.1", 0);
        address = server.address();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String get(String target) throws IOException {
        return RawConnection.send(address, "GET " + target + " HTTP/1.1\nHost: 127.0.0.1:" + address.getPort() + "\n");
    }

    @Test
    void givesTheFirstPageInUtf8() throws IOException {
        String answer = get("/");
        assertThat(RawConnection.status(answer)).isEqualTo(200);
        assertThat(RawConnection.header(answer, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(RawConnection.body(answer)).isEqualTo("<p>Première page</p>");
    }

    @Test
    void namesTheMediaTypeOfEveryFile() throws IOException {
        Map<String, String> expected = new TreeMap<>(Map.ofEntries(
                Map.entry("a.html", "text/html;charset=utf-8"),
                Map.entry("a.css", "text/css;charset=utf-8"),
                Map.entry("a.js", "text/javascript;charset=utf-8"),
                Map.entry("a.woff2", "font/woff2"),
                Map.entry("a.svg", "image/svg+xml"),
                Map.entry("a.json", "application/json"),
                Map.entry("a.xml", "application/xml;charset=utf-8"),
                Map.entry("a.webmanifest", "application/manifest+json"),
                Map.entry("a.pdf", "application/pdf"),
                Map.entry("a.vtt", "text/vtt;charset=utf-8"),
                Map.entry("a.txt", "text/plain;charset=utf-8"),
                Map.entry("a.PNG", "image/png"),
                Map.entry("a.unheard", "application/octet-stream"),
                Map.entry("LICENSE", "application/octet-stream")));
        Map<String, String> given = new TreeMap<>();
        for (String name : expected.keySet()) {
            write(name, "x");
            given.put(name, RawConnection.header(get("/" + name), "Content-Type"));
        }
        assertThat(given).isEqualTo(expected);
    }

    @Test
    void sendsAFolderWithoutSlashToTheOneWithSlash() throws IOException {
        String answer = get("/people?year=2005");
        assertThat(RawConnection.status(answer)).isEqualTo(302);
        assertThat(RawConnection.header(answer, "Location")).isEqualTo("/people/?year=2005");
        assertThat(RawConnection.body(get("/people/"))).isEqualTo("<p>people</p>");
    }

    @Test
    void listsNoFolder() throws IOException {
        assertThat(List.of(RawConnection.status(get("/empty/")), RawConnection.status(get("/empty")))).containsExactly(404, 404);
        assertThat(get("/empty/")).doesNotContain("note.txt");
    }

    @Test
    void answersAMissingPageWithAPageOfItsOwn() throws IOException {
        String answer = get("/nothing<script>");
        assertThat(RawConnection.status(get("/nothing"))).isEqualTo(404);
        assertThat(answer).doesNotContain("script").doesNotContainIgnoringCase("jetty");
        assertThat(RawConnection.body(get("/nothing"))).contains("There is no such page.");
    }

    @Test
    void givesTheSitesOwnPageForAMissingOne() throws IOException {
        write("404.html", "<p>Not in this dossier</p>");
        String answer = get("/nothing/at/all/");
        assertThat(RawConnection.status(answer)).isEqualTo(404);
        assertThat(RawConnection.body(answer)).isEqualTo("<p>Not in this dossier</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.html",
                "/people/../../secret.html",
                "/%2e%2e/secret.html",
                "/%2E%2E%2Fsecret.html",
                "/..%2fsecret.html",
                "/people/%2e%2e/%2e%2e/secret.html",
                "/..;/secret.html",
                "/..%5csecret.html",
                "/..\\secret.html",
                "/people\\..\\..\\secret.html",
                "/%252e%252e/secret.html",
                "/%c0%ae%c0%ae/secret.html",
                "/../site-evil/index.html",
                "//secret.html",
                "/index.html%00.css",
                "/index.html%0d%0aX-Evil:%20yes",
                "/.secret",
                "/%2esecret",
                "/.git/config",
                "/a/.hidden/",
                "/a/.hidden/index.html",
                "/index.html/",
                "/index.html%20",
                "/index.html::$DATA",
                "/C:/secret.html",
                "file:///etc/passwd",
                "../secret.html",
                "*",
            })
    void givesNothingFromOutsideTheFolder(String target) throws IOException {
        String answer = get(target);
        assertThat(RawConnection.status(answer)).as(answer).isIn(400, 404, 421);
        assertThat(answer).doesNotContain("secret").doesNotContain("X-Evil");
    }

    @Test
    void keepsAnsweringAfterAHugeRequestLine() throws IOException {
        assertThat(RawConnection.status(get("/" + "a".repeat(100_000)))).isEqualTo(414);
        assertThat(RawConnection.status(get("/" + "a/".repeat(3_000)))).isEqualTo(404);
        assertThat(RawConnection.status(get("/"))).isEqualTo(200);
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(site.resolve("way-out.html"), outside.resolve("secret.html"));
        Files.createSymbolicLink(site.resolve("folder-out"), outside.resolve("site-evil"));
        assertThat(List.of(
                        RawConnection.status(get("/way-out.html")),
                        RawConnection.status(get("/folder-out/")),
                        RawConnection.status(get("/folder-out/index.html"))))
                .containsExactly(404, 404, 404);
    }

    @Test
    void servesAFolderThatIsItselfReachedThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(outside.resolve("link"), site);
        try (StaticServer linked = StaticServer.start(link, "127.0.0.1", 0)) {
            assertThat(RawConnection.status(linked.address(), "/people/")).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1", "[::1]", "[::1]:8820"})
    void answersToItsOwnNames(String host) throws IOException {
        assertThat(RawConnection.status(RawConnection.send(address, "GET / HTTP/1.1\nHost: " + host + "\n"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8820", "192.168.1.2", "[::2]"})
    void answersToNoOtherName(String host) throws IOException {
        String answer = RawConnection.send(address, "GET / HTTP/1.1\nHost: " + host + "\n");
        assertThat(RawConnection.status(answer)).isEqualTo(421);
        assertThat(RawConnection.body(answer)).doesNotContain("page</p>");
    }

    @Test
    void answersNoRequestWhoseTargetAndHostDisagree() throws IOException {
        String answer = RawConnection.send(address, "GET http://evil.example/ HTTP/1.1\nHost: localhost\n");
        assertThat(RawConnection.status(answer)).isIn(400, 421);
    }

    @Test
    void letsNoOtherSiteReadIt() throws IOException {
        String answer =
                RawConnection.send(address, "GET / HTTP/1.1\nHost: localhost\nOrigin: https://evil.example\n");
        assertThat(answer).doesNotContainIgnoringCase("Access-Control");
        assertThat(RawConnection.header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(RawConnection.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void saysNothingAboutItself() throws IOException {
        assertThat(RawConnection.header(get("/"), "Server")).isEmpty();
    }

    @Test
    void answersOnlyGetAndHead() throws IOException {
        String head = RawConnection.send(address, "HEAD / HTTP/1.1\nHost: localhost\n");
        assertThat(RawConnection.status(head)).isEqualTo(200);
        assertThat(RawConnection.body(head)).isEmpty();
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND")) {
            String answer = RawConnection.send(address, method + " / HTTP/1.1\nHost: localhost\nContent-Length: 0\n");
            assertThat(RawConnection.status(answer)).as(method).isEqualTo(405);
            assertThat(RawConnection.header(answer, "Allow")).as(method).isEqualTo("GET, HEAD");
        }
    }

    @Test
    void givesPartsOfAFile() throws IOException {
        write("a.txt", "0123456789");
        String answer = RawConnection.send(address, "GET /a.txt HTTP/1.1\nHost: localhost\nRange: bytes=2-4\n");
        assertThat(RawConnection.status(answer)).isEqualTo(206);
        assertThat(RawConnection.header(answer, "Content-Range")).isEqualTo("bytes 2-4/10");
        assertThat(RawConnection.body(answer)).isEqualTo("234");
    }

    @Test
    void sendsAKnownFileOnlyOnce() throws IOException {
        String first = get("/");
        String tag = RawConnection.header(first, "ETag");
        String again = RawConnection.send(address, "GET / HTTP/1.1\nHost: localhost\nIf-None-Match: " + tag + "\n");
        assertThat(RawConnection.header(first, "Cache-Control")).isEqualTo("no-cache");
        assertThat(RawConnection.status(again)).isEqualTo(304);
    }

    @Test
    void sendsWhatTheSiteAsksItsHostToSend() throws IOException {
        write("_headers", """
                # for all
                /*
                  Content-Security-Policy: default-src 'none'; style-src 'self'
                  X-Content-Type-Options: nosniff
                /css/site.1234abcd.css
                  Cache-Control: public, max-age=31536000, immutable
                """);
        write("css/site.1234abcd.css", "p { }");

        String page = get("/people/");
        String style = get("/css/site.1234abcd.css");

        assertThat(RawConnection.header(page, "Content-Security-Policy")).isEqualTo("default-src 'none'; style-src 'self'");
        assertThat(RawConnection.header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(RawConnection.header(style, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(RawConnection.header(style, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void showsAFileThatANewBakePutInPlace() throws IOException {
        assertThat(RawConnection.body(get("/"))).contains("Première");
        Files.move(site, outside.resolve("old"));
        write("index.html", "<p>Deuxième</p>");
        assertThat(RawConnection.body(get("/"))).isEqualTo("<p>Deuxième</p>");
    }

    @Test
    void takesTheNextPortWhenTheOneAskedForIsTaken() throws IOException {
        try (StaticServer second = StaticServer.start(site, "127.0.0.1", address.getPort())) {
            assertThat(second.address().getPort())
                    .isGreaterThan(address.getPort())
                    .isLessThan(address.getPort() + StaticServer.PORTS_TRIED);
            assertThat(RawConnection.status(second.address(), "/")).isEqualTo(200);
        }
    }

    @Test
    void listensOnlyWhereItWasTold() throws IOException {
        try (ServerSocket other = new ServerSocket(address.getPort(), 1, InetAddress.getByName("127.0.0.2"))) {
            assertThat(other.isBound()).isTrue();
        }
    }

    @Test
    void namesTheHostItCannotListenOn() {
        assertThatThrownBy(() -> StaticServer.start(site, "192.0.2.1", 8820))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot listen on 192.0.2.1, port 8820 to 8839: ");
    }

    @Test
    void stopsWithinASecondWhileABrowserHoldsItsConnection() throws IOException {
        try (Socket open = new Socket(address.getHost(), address.getPort())) {
            open.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n".getBytes());
            Instant before = Instant.now();
            server.close();
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }
        assertThatThrownBy(() -> get("/")).isInstanceOf(IOException.class);
    }
}
