package org.dossier.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A web server for one folder, meant for the person who sits at this computer.
 *
 * <p>It gives out files and nothing else: no list of a folder, no file outside it, none whose name begins with a dot, and
 * nothing to a page of another site that reached it under a name of its own (DNS rebinding).
 */
public final class StaticServer implements AutoCloseable {

    /** How many ports are tried, counting up from the one asked for. */
    static final int PORTS_TRIED = 20;

    private static final int HIGHEST_PORT = 65_535;

    private final Server server;
    private final URI address;

    private StaticServer(Server server, URI address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Starts to serve.
     *
     * @param folder read anew for every request, so that a new bake may take its place
     * @param host name or address to listen on; {@code 0.0.0.0} listens on all
     * @param port from 1; 0 takes any free one. When it is taken, the next free one is used: see {@link #address()}
     * @throws IOException when there is no such host, or none of the ports tried can be had
     */
    public static StaticServer start(Path folder, String host, int port) throws IOException {
        InetAddress listenOn = InetAddress.getByName(host);
        ServerSocketChannel channel = listen(listenOn, port);
        int taken = ((InetSocketAddress) channel.getLocalAddress()).getPort();
        QueuedThreadPool threads = new QueuedThreadPool(8, 2);
        threads.setName("serve");
        threads.setDaemon(true);
        Server server = new Server(threads);
        // Whoever stops the server wants the prompt back, not to wait for a browser that keeps its connection.
        server.setStopTimeout(0);
        threads.setStopTimeout(0);
        HttpConnectionFactory http = new HttpConnectionFactory(configuration());
        ServerConnector connector = new ServerConnector(server, 1, 1, http);
        try {
            connector.open(channel);
            server.addConnector(connector);
            server.setHandler(new SiteHandler(folder, new HostNames(host, listenOn)));
            server.setErrorHandler(ErrorPage::write);
            server.start();
        } catch (Exception e) {
            channel.close();
            throw new IOException("the server cannot start on " + host + ":" + taken, e);
        }
        return new StaticServer(server, URI.create("http://" + HostNames.inAddress(host, listenOn) + ":" + taken + "/"));
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRelativeRedirectAllowed(true);
        configuration.addCustomizer((request, headers) -> {
            headers.put("X-Content-Type-Options", "nosniff");
            headers.put("Cross-Origin-Resource-Policy", "same-origin");
            return request;
        });
        return configuration;
    }

    private static ServerSocketChannel listen(InetAddress host, int port) throws IOException {
        int last = port == 0 ? 0 : Math.min(HIGHEST_PORT, port + PORTS_TRIED - 1);
        BindException first = new BindException();
        for (int candidate = port; candidate <= last; candidate++) {
            ServerSocketChannel channel = ServerSocketChannel.open();
            try {
                return channel.bind(new InetSocketAddress(host, candidate));
            } catch (BindException e) {
                channel.close();
                if (candidate == port) {
                    first = e;
                }
            }
        }
        throw new IOException(
                "cannot listen on " + host.getHostAddress() + ", port " + port + (last > port ? " to " + last : "") + ": "
                        + first.getMessage(),
                first);
    }

    /** Where the site is, with the port that was free: {@code http://127.0.0.1:8820/}. */
    public URI address() {
        return address;
    }

    /** Stops within a second, whatever is still open. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server at " + address + " does not stop", e);
        }
    }
}
