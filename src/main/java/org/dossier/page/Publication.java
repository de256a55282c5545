package org.dossier.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.card.Card;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Target;
import org.dossier.page.view.Link;
import org.dossier.page.view.Sharing;
import org.jspecify.annotations.Nullable;

/**
 * What a site tells others than its readers: the host that keeps it, search engines, feed readers, sites that show its pages.
 *
 * <p>All but the host and the home screen need to be told the site's full address. Where it is not known, nothing that holds it
 * is made: an address guessed or taken from a preview would be wrong for as long as others remember it.
 */
final class Publication {

    private final Book book;
    private final Optional<Addressed> addressed;

    /** What is made only where the site's address is known. */
    private record Addressed(Map<OutputPath, Target> pages, SocialCards cards, Feeds feeds, StructuredData data) {}

    Publication(Book book) {
        this.book = book;
        this.addressed = book.config().host().isEmpty()
                ? Optional.empty()
                : Optional.of(new Addressed(book.addresses().pages(), new SocialCards(book), new Feeds(book), new StructuredData(book)));
    }

    /** In the order of their paths; a file that an asset of the site stands in for is left out. */
    List<PlannedFile> files(List<PlannedPage> pages, List<PlannedAsset> assets) {
        List<PlannedFile> files = new ArrayList<>();
        files.add(text(HostHeaders.PATH, HostHeaders.text(pages, assets)));
        files.add(text(WebManifest.PATH, WebManifest.text(book.config(), book.assets())));
        addressed.ifPresent(others -> {
            files.addAll(others.cards().files());
            if (book.config().feeds()) {
                files.addAll(others.feeds().files());
            }
            if (book.config().sitemap()) {
                files.addAll(new Sitemap(book).files(pages));
            }
        });
        Set<OutputPath> own = assets.stream().map(PlannedAsset::path).collect(Collectors.toSet());
        return files.stream()
                .filter(file -> !own.contains(file.path()))
                .sorted(Comparator.comparing(PlannedFile::path))
                .toList();
    }

    private static PlannedFile text(OutputPath path, String text) {
        return new PlannedFile(path, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What others are told of a page.
     *
     * @param above the places between the first page and this one
     * @return null when the site's address is not known
     */
    @Nullable Sharing sharing(OutputPath path, String title, String description, List<Book.Place> above) {
        return addressed.map(others -> sharing(others, path, title, description, above)).orElse(null);
    }

    private Sharing sharing(Addressed others, OutputPath path, String title, String description, List<Book.Place> above) {
        Optional<Target> target = Optional.ofNullable(others.pages().get(path));
        Optional<Document> document = target.filter(DocumentId.class::isInstance)
                .map(DocumentId.class::cast)
                .map(book.index().site()::document);
        String type = document.map(Publication::type).orElse("website");
        SocialCards.Placed card = others.cards().of(target);
        return new Sharing(
                type,
                locale(),
                title,
                type.equals("article") ? document.map(shown -> day(DateWords.machine(shown.header().published()))).orElse(null) : null,
                type.equals("article") ? document.map(shown -> day(DateWords.machine(shown.header().updated()))).orElse(null) : null,
                new Sharing.CardLink(
                        book.absolute(card.path()), Card.WIDTH, Card.HEIGHT, card.words()),
                book.config().feeds() ? others.feeds().links(path) : List.of(),
                others.data().of(path, title, description, target, breadcrumbs(path, above)));
    }

    private List<Link> breadcrumbs(OutputPath path, List<Book.Place> above) {
        return path.equals(Addresses.HOME)
                ? List.of()
                : Stream.concat(
                                Stream.of(new Link(book.absolute(Addresses.HOME), book.labels().home())),
                                above.stream().map(place -> new Link(book.absolute(place.path()), place.title())))
                        .toList();
    }

    /** The types of <a href="https://ogp.me/#types">Open Graph</a>. */
    private static String type(Document document) {
        return switch (document.id().kind()) {
            case HOME -> "website";
            case PERSON -> "profile";
            case FILM -> "video.tv_show";
            case EPISODE -> "video.episode";
            case CHAPTER, EVENT, CLAIM, WORK, TERM, PAGE, CORRECTION -> "article";
        };
    }

    private static @Nullable String day(String date) {
        return date.isEmpty() ? null : date;
    }

    private @Nullable String locale() {
        Locale locale = Locale.forLanguageTag(book.language());
        return locale.getCountry().isEmpty() ? null : locale.getLanguage() + "_" + locale.getCountry();
    }
}
