package org.dossier.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.architecture.JavaSource.Mention;

/** The rules of {@code docs/architecture.md} that source code can be held to. */
final class Architecture {

    /** A package uses those on lower lines, never one of its own line. */
    private static final List<Set<String>> LINES = List.of(
            Set.of("cli"),
            Set.of("serve", "deploy"),
            Set.of("jbake"),
            Set.of("template"),
            Set.of("content", "check", "page"),
            Set.of("config", "markdown", "cite", "card", "diagram"),
            Set.of("yaml", "model"),
            Set.of("text"));

    /** The one package that may name a library, by the beginning of the library's names. */
    private static final Map<String, String> HOMES = Map.ofEntries(
            Map.entry("org.jbake", "jbake"),
            Map.entry("freemarker", "template"),
            Map.entry("com.vladsch.flexmark", "markdown"),
            Map.entry("de.undercouch", "cite"),
            Map.entry("org.snakeyaml", "yaml"),
            Map.entry("tools.jackson", "yaml"),
            Map.entry("org.jsoup", "check"),
            Map.entry("org.eclipse.jetty", "serve"),
            Map.entry("org.eclipse.elk", "diagram"),
            Map.entry("picocli", "cli"),
            Map.entry("org.apache.commons.text", "text"));

    private static final Set<String> ANYWHERE = Set.of("java", "javax", "org.w3c.dom", "org.xml.sax", "org.jspecify");

    /** A type by its full name, as in an import or in the middle of the code. */
    private static final Pattern FULL_NAME = Pattern.compile("(?<![\\w.])[a-z]\\w*(\\.[a-z_]\\w*)*\\.(?=[A-Z*])");

    /** Words that must not be said, and the packages in which they may. */
    private record Banned(Pattern words, Set<String> except, String reason) {}

    private static final List<Banned> BANNED = List.of(
            banned("Locale\\.getDefault", Set.of(), "the locale is the site's, not the computer's"),
            banned("TimeZone\\.getDefault|ZoneId\\.systemDefault", Set.of(), "the time zone is the site's, not the computer's"),
            banned("new Date\\(|\\b(?:Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime|Year)\\.now\\b"
                            + "|System\\.currentTimeMillis", Set.of("cli"), "only the command line reads the clock"),
            banned("Map<String, *(?:\\? extends )?Object>", Set.of("jbake", "template", "cite"), "a map of anything is made a record where it enters"),
            banned("return null\\b", Set.of(), "an absent result is an Optional, but where a library's interface asks for null"));

    private static Banned banned(String words, Set<String> except, String reason) {
        return new Banned(Pattern.compile(words), except, reason);
    }

    private Architecture() {}

    /** One line for each breach, {@code path:line: what is wrong}, by path. */
    static List<String> breaches(List<JavaSource> sources) {
        List<String> breaches = new ArrayList<>();
        for (JavaSource source : sources) {
            String line = packageOf(source.packageName());
            source.mentions(FULL_NAME).forEach(mention -> arrow(line, mention).forEach(breaches::add));
            for (Banned banned : BANNED) {
                if (!banned.except().contains(line)) {
                    source.mentions(banned.words()).stream()
                            .filter(found -> !found.words().equals("return null") || !found.inOverrideThatMayBeNull())
                            .forEach(found -> breaches.add(found.place() + ": " + found.words() + ": " + banned.reason()));
                }
            }
        }
        breaches.addAll(undescribed(sources));
        return breaches;
    }

    private static Stream<String> arrow(String from, Mention mention) {
        String name = mention.words().substring(0, mention.words().length() - 1);
        if (name.equals("org.dossier") || name.startsWith("org.dossier.")) {
            String to = packageOf(name);
            return from.equals(to) || lineOf(from) < lineOf(to)
                    ? Stream.empty()
                    : Stream.of(mention.place() + ": " + from + " must not use " + to);
        }
        return HOMES.entrySet().stream()
                .filter(home -> isIn(name, home.getKey()))
                .findFirst()
                .map(home -> home.getValue().equals(from)
                        ? Stream.<String>empty()
                        : Stream.of(mention.place() + ": only " + home.getValue() + " may use " + home.getKey()))
                .orElseGet(() -> !mention.inImport() || ANYWHERE.stream().anyMatch(library -> isIn(name, library))
                        ? Stream.empty()
                        : Stream.of(mention.place() + ": no package has " + name + " as its library"));
    }

    private static boolean isIn(String name, String library) {
        return name.equals(library) || name.startsWith(library + ".");
    }

    /** {@code page} for {@code org.dossier.page.view}: what lies below a package belongs to it. */
    private static String packageOf(String name) {
        String[] parts = name.split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    /** A package that is not in the stack is below all, so that every arrow to or from it shows. */
    private static int lineOf(String name) {
        for (int line = 0; line < LINES.size(); line++) {
            if (LINES.get(line).contains(name)) {
                return line;
            }
        }
        return name.isEmpty() ? -1 : LINES.size();
    }

    private static List<String> undescribed(List<JavaSource> sources) {
        Set<String> described = sources.stream()
                .filter(source -> source.path().endsWith("/package-info.java"))
                .map(JavaSource::packageName)
                .collect(Collectors.toSet());
        return sources.stream()
                .map(JavaSource::packageName)
                .filter(name -> !described.contains(name))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> name.replace('.', '/') + ": this package has no package-info.java")
                .toList();
    }
}
