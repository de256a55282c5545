package org.dossier.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContentFactory;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * Decides what may be given out, and leaves the giving (ranges, conditions, redirects of folders) to Jetty.
 */
final class SiteHandler extends Handler.Wrapper {

    private static final String FOLDER_PAGE = "index.html";
    private static final String NOT_FOUND_PAGE = "404.html";

    private final Path folder;
    private final HostNames hosts;

    SiteHandler(Path folder, HostNames hosts) {
        this.folder = folder.toAbsolutePath().normalize();
        this.hosts = hosts;
        setHandler(files(this.folder));
    }

    private static ResourceHandler files(Path folder) {
        MimeTypes types = MediaTypes.forJetty();
        ResourceHandler files = new ResourceHandler() {
            /** Without Jetty's cache, which keeps files that a new bake has replaced, and with our own media types. */
            @Override
            protected HttpContent.Factory newHttpContentFactory(ByteBufferPool.Sized buffers) {
                return new ResourceHttpContentFactory(getBaseResource(), types, buffers);
            }
        };
        files.setBaseResource(ResourceFactory.root().newResource(folder));
        files.setWelcomeFiles(FOLDER_PAGE);
        files.setDirAllowed(false);
        files.setEtags(true);
        files.setAcceptRanges(true);
        // Kept, but asked for again each time: after a bake, a reload shows the new page.
        files.setCacheControl("no-cache");
        return files;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!hosts.allow(Request.getServerName(request))) {
            ErrorPage.write(
                    response,
                    HttpStatus.MISDIRECTED_REQUEST_421,
                    "This server answers only under the name it was started with.",
                    callback);
            return true;
        }
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            ErrorPage.write(response, HttpStatus.METHOD_NOT_ALLOWED_405, "Only GET and HEAD are answered.", callback);
            return true;
        }
        boolean given = mayBeGiven(request);
        if (given) {
            sendSiteHeaders(request, response);
        }
        if (!given || !super.handle(request, response, callback)) {
            notFound(request, response, callback);
        }
        return true;
    }

    /** As the site's host would. */
    private void sendSiteHeaders(Request request, Response response) throws IOException {
        String path = Objects.requireNonNullElse(request.getHttpURI().getDecodedPath(), "/");
        SiteHeaders.of(folder, path).forEach((name, value) -> response.getHeaders().put(name, value));
    }

    private boolean mayBeGiven(Request request) {
        return Optional.ofNullable(request.getHttpURI().getDecodedPath())
                .flatMap(path -> file(path).filter(file -> Files.isDirectory(file) || !path.endsWith("/")))
                .filter(file -> !Files.isDirectory(file) || Files.isRegularFile(file.resolve(FOLDER_PAGE)))
                .filter(this::isInside)
                .isPresent();
    }

    /** The file a path names, by its letters alone; empty when a part of it could mean anything but a name below the folder. */
    private Optional<Path> file(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        Path file = folder;
        for (String part : path.substring(1).split("/")) {
            boolean isName = part.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == '%' || c == 0x7F);
            if (part.startsWith(".") || !isName) {
                return Optional.empty();
            }
            file = file.resolve(part);
        }
        return Optional.of(file);
    }

    /** Whether what a path leads to, links followed, lies in the folder and is called by its own name. */
    private boolean isInside(Path file) {
        Path target = Files.isDirectory(file) ? file.resolve(FOLDER_PAGE) : file;
        try {
            Path root = folder.toRealPath();
            // Where letters of both cases are one, a wrong case would work here and fail on the host.
            return target.toRealPath().equals(root.resolve(folder.relativize(target)));
        } catch (IOException e) {
            return false;
        }
    }

    /** The site's own page, when it has one. */
    private void notFound(Request request, Response response, Callback callback) throws IOException {
        Path page = folder.resolve(NOT_FOUND_PAGE);
        if (!Files.isRegularFile(page) || !isInside(page)) {
            response.setStatus(HttpStatus.NOT_FOUND_404);
            ErrorPage.write(request, response, callback);
            return;
        }
        byte[] bytes = Files.readAllBytes(page);
        sendSiteHeaders(request, response);
        response.setStatus(HttpStatus.NOT_FOUND_404);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, MediaTypes.HTML);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }
}
