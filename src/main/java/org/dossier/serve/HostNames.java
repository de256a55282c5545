package org.dossier.serve;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names under which the server may be asked for a page.
 *
 * <p>A page of another site can point a name of its own at this computer and then read what is served there as if it were
 * its own. The browser sends that name as {@code Host}, which is how it is told apart.
 */
final class HostNames {

    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern ADDRESS = Pattern.compile("[0-9]+(\\.[0-9]+){3}|\\[[0-9A-Fa-f:.]+]");

    private final String given;
    private final boolean everywhere;

    /**
     * @param given as on the command line
     * @param listenOn what it means
     */
    HostNames(String given, InetAddress listenOn) {
        this.given = inAddress(given, listenOn).toLowerCase(Locale.ROOT);
        this.everywhere = listenOn.isAnyLocalAddress();
    }

    /** @param host as in a request, without port; IPv6 addresses in brackets */
    boolean allow(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        // On all interfaces the computer has addresses we do not know, but a bare address cannot be rebound.
        return THIS_COMPUTER.contains(name) || name.equals(given) || everywhere && ADDRESS.matcher(name).matches();
    }

    /** A host as it stands in an address: IPv6 in brackets, and where all interfaces are meant, the one nearest. */
    static String inAddress(String host, InetAddress listenOn) {
        if (listenOn.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        return listenOn instanceof Inet6Address && host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
