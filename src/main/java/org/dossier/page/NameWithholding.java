package org.dossier.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Catalogue;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Header;
import org.dossier.model.Person;
import org.dossier.model.Site;
import org.dossier.model.Target;

/**
 * Takes the names of people with {@code privacy: withhold-name} out of the site, before anything is made from it.
 *
 * <p>In the model rather than where names are printed: a list or a feed that is added later cannot forget it. A person's
 * id is most often the name, so the address gets a number instead, unless the editor gave a slug. The editor's own prose
 * and summaries stay as they are.
 */
final class NameWithholding {

    private NameWithholding() {}

    /** @param words what stands instead of a name */
    static Site apply(Site site, String words) {
        Map<DocumentId, Document> replaced = new HashMap<>();
        for (Document document : site.catalogue().all()) {
            if (document instanceof Person person && person.withholdName()) {
                replaced.put(person.id(), nameless(person, words, replaced.size() + 1));
            }
        }
        if (replaced.isEmpty()) {
            return site;
        }
        Map<Target, List<Document>> backlinks = new HashMap<>();
        site.backlinks().forEach((target, referrers) -> backlinks.put(target, replace(referrers, replaced)));
        return new Site(new Catalogue(replace(site.catalogue().all(), replaced)), site.sources(), backlinks);
    }

    private static List<Document> replace(List<Document> documents, Map<DocumentId, Document> replaced) {
        return documents.stream()
                .map(document -> replaced.getOrDefault(document.id(), document))
                .toList();
    }

    private static Person nameless(Person person, String words, int number) {
        Header header = person.header();
        String slug = SlugPolicy.of(words) + (number == 1 ? "" : "-" + number);
        Header nameless = new Header(
                header.id(),
                header.order(),
                header.language(),
                words,
                header.summary(),
                header.slug().isEmpty() ? slug : header.slug(),
                header.status(),
                header.published(),
                header.updated(),
                header.changeNote(),
                header.file(),
                header.place(),
                List.of());
        return new Person(
                nameless,
                person.prose(),
                words,
                "",
                List.of(),
                person.born(),
                person.died(),
                person.living(),
                person.roles(),
                person.filmRoles(),
                person.proceedings(),
                person.relations(),
                List.of(),
                true);
    }
}
