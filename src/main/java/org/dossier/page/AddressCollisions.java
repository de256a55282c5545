package org.dossier.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dossier.model.Header;
import org.dossier.model.Site;
import org.dossier.model.Source;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * Finds two things that would be written to one file, or to a file and a folder of the same name.
 *
 * <p>Names that differ in case only are one on many disks.
 */
final class AddressCollisions {

    /**
     * What is written somewhere.
     *
     * @param location null for what the tool makes itself: nobody can rename it
     */
    private record Owner(String words, @Nullable Location location) {}

    private final Addresses addresses;
    private final DiagnosticCollector diagnostics;
    private final Map<String, Owner> files = new HashMap<>();
    private final Map<String, Owner> folders = new HashMap<>();

    private AddressCollisions(Addresses addresses, DiagnosticCollector diagnostics) {
        this.addresses = addresses;
        this.diagnostics = diagnostics;
    }

    static void refuse(SitePlan plan, Site site, Addresses addresses, DiagnosticCollector diagnostics) {
        AddressCollisions collisions = new AddressCollisions(addresses, diagnostics);
        // What the tool makes itself goes first: of two owners the second is reported.
        plan.pages().stream()
                .filter(page -> page.document() == null && !page.type().equals("source"))
                .forEach(page -> collisions.enter(page.path(), new Owner("a page that Dossier makes itself", null)));
        plan.files().forEach(file -> collisions.enter(file.path(), new Owner("a file that Dossier makes itself", null)));
        plan.pages().stream()
                .filter(page -> page.document() != null)
                .forEach(page -> collisions.enter(page.path(), owner(page.document())));
        for (Source source : site.sources().values()) {
            if (addresses.has(source.target())) {
                collisions.enter(addresses.path(source.target()), new Owner("the source \"" + source.id() + "\"", source.span()));
            }
        }
        plan.assets().forEach(asset -> collisions.enter(
                asset.path(), new Owner("the asset \"" + asset.name() + "\"", new FileLocation("assets/" + asset.name()))));
    }

    private static Owner owner(Header header) {
        return new Owner(header.file().path(), header.place());
    }

    private void enter(OutputPath path, Owner owner) {
        String key = path.path().toLowerCase(Locale.ROOT);
        Owner other = files.putIfAbsent(key, owner);
        if (other == null) {
            other = folders.get(key);
        }
        for (int slash = key.indexOf('/'); slash > 0 && other == null; slash = key.indexOf('/', slash + 1)) {
            folders.putIfAbsent(key.substring(0, slash), owner);
            other = files.get(key.substring(0, slash));
        }
        if (other != null) {
            report(path, owner, other);
        }
    }

    private void report(OutputPath path, Owner owner, Owner other) {
        Location location = owner.location() == null ? other.location() : owner.location();
        if (location == null) {
            throw new IllegalStateException("two files that Dossier makes itself are called " + path);
        }
        Diagnostic collision = Diagnostic.error(
                        Code.ADDRESS_COLLISION,
                        location,
                        "\"" + addresses.below(path) + "\" would be the address of " + owner.words() + " and of " + other.words())
                .hint("give one of them another name or another slug");
        diagnostics.add(other.location() == null ? collision : collision.related(other.location(), "the other one"));
    }
}
