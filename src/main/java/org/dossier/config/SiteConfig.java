package org.dossier.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dossier.model.Edtf;
import org.dossier.model.Kind;
import org.dossier.text.InputFile;

/**
 * The settings of a site, read once; no later step reads a clock, a locale, a property or the environment.
 *
 * @param folder the site's folder, absolute and normal
 * @param file {@code jbake.properties} as read, for messages
 * @param title {@code site.title}
 * @param description {@code site.description}; may be empty
 * @param host {@code site.host}, absolute http(s) address without final slash; empty when not given: there is no default
 * @param feeds {@code render.feed}: whether feeds are made; never without {@code host}
 * @param sitemap {@code render.sitemap}: whether a sitemap is made; never without {@code host}
 * @param report {@code site.report}; {@link ReportAddress#NONE} when not given
 * @param language {@code site.language}, BCP 47 tag of the default language ({@code en} when not given)
 * @param contentFolder absolute
 * @param templateFolder absolute; need not exist
 * @param assetFolder absolute; need not exist
 * @param destination absolute; where {@code build} puts the site unless told otherwise
 * @param noExtension {@code uri.noExtension}: {@code people/florence-cassez/} instead of {@code people/florence-cassez.html}
 * @param drafts whether drafts are baked
 * @param templates {@code template.<type>.file} for every type of page, by type word
 * @param citationStyles {@code cite.style} and {@code cite.style.<language>}
 * @param asOf {@code site.asOf}, the day to which the site's facts are known; {@link Edtf#UNKNOWN} when not given
 * @param checks {@code check.…} and the day of the check
 * @param jbake every key as JBake would see it, defaults included, for its configuration and the {@code config} of templates
 */
public record SiteConfig(
        Path folder,
        InputFile file,
        String title,
        String description,
        String host,
        boolean feeds,
        boolean sitemap,
        ReportAddress report,
        String language,
        Path contentFolder,
        Path templateFolder,
        Path assetFolder,
        Path destination,
        boolean noExtension,
        boolean drafts,
        Map<String, String> templates,
        CitationStyles citationStyles,
        Edtf asOf,
        CheckSettings checks,
        Map<String, String> jbake) {

    public SiteConfig {
        templates = Map.copyOf(templates);
        jbake = Map.copyOf(jbake);
    }

    /** Where the site lies on its host: {@code /} or {@code /site/}; {@code /} also while no host is known. */
    public String root() {
        return host.isEmpty() ? "/" : URI.create(host).getRawPath() + "/";
    }

    /** The template of a kind of document, such as {@code pages/person.ftlh}. */
    public String template(Kind kind) {
        return template(kind.word());
    }

    /**
     * The template of a type of page: a kind's word, or {@code people}, {@code relations}, {@code events}, {@code claims},
     * {@code sources}, {@code source}, {@code terms}, {@code works}, {@code story}.
     *
     * @throws IllegalArgumentException when no such type was planned for; every type has a default
     */
    public String template(String type) {
        String file = templates.get(type);
        if (file == null) {
            throw new IllegalArgumentException("no template is set for the type \"" + type + "\"");
        }
        return file;
    }
}
