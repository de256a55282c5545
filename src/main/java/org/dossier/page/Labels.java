package org.dossier.page;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Kind;
import org.dossier.model.LegalState;
import org.dossier.model.Locator;
import org.dossier.model.Proceeding;
import org.dossier.model.Source;
import org.dossier.page.view.GradeView;

/**
 * The words the tool itself puts on a page, in English.
 *
 * <p>All of them stand here, so that another language is another such class and nothing else.
 */
final class Labels {

    /** CSL types ({@code https://docs.citationstyles.org}, appendix III) whose word is not what a reader would say. */
    private static final Map<String, String> SOURCE_TYPES = Map.ofEntries(
            Map.entry("article", "Article"),
            Map.entry("article-journal", "Journal article"),
            Map.entry("article-magazine", "Magazine article"),
            Map.entry("article-newspaper", "Newspaper article"),
            Map.entry("broadcast", "Broadcast"),
            Map.entry("chapter", "Book chapter"),
            Map.entry("entry-encyclopedia", "Encyclopaedia entry"),
            Map.entry("legal_case", "Ruling"),
            Map.entry("legislation", "Law"),
            Map.entry("motion_picture", "Film"),
            Map.entry("paper-conference", "Conference paper"),
            Map.entry("personal_communication", "Personal communication"),
            Map.entry("post", "Post"),
            Map.entry("post-weblog", "Blog post"),
            Map.entry("webpage", "Web page"));

    /** Headings of groups of people, by the words that editors give as roles. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("accused", "Accused"),
            Map.entry("activist", "Activists"),
            Map.entry("actor", "Actors"),
            Map.entry("author", "Authors"),
            Map.entry("author-of-the-book", "Authors of the book"),
            Map.entry("campaigner", "Campaigners"),
            Map.entry("cinematographer", "Cinematographers"),
            Map.entry("composer", "Composers"),
            Map.entry("defence", "Defence"),
            Map.entry("diplomat", "Diplomats"),
            Map.entry("director", "Directors"),
            Map.entry("editor", "Editors"),
            Map.entry("executive-producer", "Executive producers"),
            Map.entry("expert", "Experts"),
            Map.entry("head-of-state", "Heads of state"),
            Map.entry("investigator", "Investigators"),
            Map.entry("journalist", "Journalists"),
            Map.entry("judge", "Judges"),
            Map.entry("lawyer", "Lawyers"),
            Map.entry("minister", "Ministers"),
            Map.entry("narrator", "Narrators"),
            Map.entry("politician", "Politicians"),
            Map.entry("presenter", "Presenters"),
            Map.entry("producer", "Producers"),
            Map.entry("prosecutor", "Prosecutors"),
            Map.entry("relative", "Relatives"),
            Map.entry("victim", "Victims"),
            Map.entry("witness", "Witnesses"),
            Map.entry("writer", "Writers"));

    /** Numbers, Roman ones too, that stand at the two ends of a range: the "A-12" of an annex is one page. */
    private static final Pattern RANGE = Pattern.compile("\\b([\\d.:]+|[ivxlcdm]+)-([\\d.:]+|[ivxlcdm]+)\\b");

    private static final Pattern SEVERAL = Pattern.compile("," + "|" + RANGE.pattern());

    String nameWithheld() {
        return "Name withheld";
    }

    String note(int number) {
        return "Note " + number;
    }

    String home() {
        return "Home";
    }

    String credits() {
        return "Credits";
    }

    String creditsOf(String film) {
        return "Who made " + film + ".";
    }

    String lost() {
        return "Page not found";
    }

    String lostHint() {
        return "There is no page at this address: it may have moved, or the address may have a mistake in it.";
    }

    String reportSubject(String page) {
        return "Error: " + page;
    }

    /** Begins a mail; lines end as RFC 6068 wants them. */
    String reportBody(String address, String version) {
        return address + " (version " + version + ")\r\n\r\n";
    }

    /** @param date in words; empty when not known */
    String citation(String title, String site, String date, String version, String address) {
        String of = title.equals(site) ? "" : "\u201c" + title + (title.matches(".*\\p{Punct}") ? "" : ".") + "\u201d ";
        return of + site + ". " + date + (date.isEmpty() ? "" : ". ") + "Version " + version + ". " + address;
    }

    String asOf(String date) {
        return "Facts as known on " + date;
    }

    String changed(String date) {
        return "Changed " + date;
    }

    String firstPublished(String date) {
        return "Published " + date;
    }

    /** The title of an index made by the tool. */
    String section(Section section) {
        return switch (section) {
            case STORY -> "The story";
            case PEOPLE -> "People";
            case EVENTS -> "Timeline";
            case CLAIMS -> "Claims";
            case WORKS -> "Books and films";
            case TERMS -> "Glossary";
            case SOURCES -> "Sources";
            case CORRECTIONS -> "Corrections";
        };
    }

    /** What an index holds, in a sentence. */
    String description(Section section) {
        return switch (section) {
            case STORY -> "The case, told in order.";
            case PEOPLE -> "The people of the case and of the film, by role.";
            case EVENTS -> "What happened, in order of time.";
            case CLAIMS -> "The points on which sources disagree, or that a court settled.";
            case WORKS -> "Books and films about the case.";
            case TERMS -> "The words of the case, explained.";
            case SOURCES -> "Every source of this site.";
            case CORRECTIONS -> "What was wrong on this site, and what replaced it.";
        };
    }

    /** The title of the page of all relations. */
    String relations() {
        return "Who is who";
    }

    String relationsDescription() {
        return "How the people of the case and of the film are linked, each link with its sources.";
    }

    String film(boolean inEpisodes) {
        return inEpisodes ? "The series" : "The film";
    }

    String kind(Kind kind) {
        return sentence(kind.word());
    }

    /** All documents of a kind: the heading of a list, the row of a table. */
    String kinds(Kind kind) {
        return switch (kind) {
            case HOME -> "First page";
            case CHAPTER -> "Chapters";
            case PERSON -> "People";
            case EVENT -> "Events";
            case CLAIM -> "Claims";
            case FILM -> "The film";
            case EPISODE -> "Episodes";
            case WORK -> "Books and films";
            case TERM -> "Glossary";
            case PAGE -> "Other pages";
            case CORRECTION -> "Corrections";
        };
    }

    String together() {
        return "Together";
    }

    /** A chapter as something leads to it: "Chapter 3: The broadcast". */
    String chapter(int number, String title) {
        return "Chapter " + number + ": " + title;
    }

    /** A role in words: {@code head-of-state} is "Head of state". */
    String role(String role) {
        return sentence(role);
    }

    /** Those who share a role, as a heading: "Heads of state"; a role that is not in the table stands as it was written. */
    String roles(String role) {
        return ROLES.getOrDefault(role, sentence(role));
    }

    /**
     * A place in a source, with the short terms of the CSL locale for English (citationstyles.org, {@code locales-en-US.xml}):
     * "p. 14", "pp. 14–16", "chap. 2"; a timecode has none. Empty where no place is given.
     */
    String locator(Locator locator) {
        boolean several = SEVERAL.matcher(locator.value()).find();
        String term = switch (locator.label()) {
            case NONE, TIMECODE -> "";
            case PAGE -> several ? "pp." : "p.";
            case PARAGRAPH -> several ? "paras." : "para.";
            case CHAPTER -> several ? "chaps." : "chap.";
            case SECTION -> several ? "secs." : "sec.";
        };
        String value = RANGE.matcher(locator.value()).replaceAll("$1\u2013$2");
        return term.isEmpty() ? value : term + "\u00a0" + value;
    }

    String otherRoles() {
        return "Others";
    }

    String state(Claim.State state) {
        return sentence(state.word());
    }

    String stateMeaning(Claim.State state) {
        return switch (state) {
            case CONTESTED -> "The sources disagree, and nothing known here settles the point.";
            case ALLEGED -> "Someone says so, and no court or independent source has confirmed it.";
            case OVERTURNED -> "Once held to be true, and set aside since by a court or by better sources.";
            case ESTABLISHED -> "A court found it, or independent sources agree on it.";
        };
    }

    /** "Annulled" alone, under the name of a crime, would not say what was annulled; the judgment may be an acquittal. */
    String state(LegalState.State state) {
        return switch (state) {
            case ANNULLED -> "Judgment annulled";
            case UPHELD -> "Judgment upheld";
            default -> sentence(state.word());
        };
    }

    String nature(Correction.Nature nature) {
        return sentence(nature.word());
    }

    /** What became of a state of a proceeding; empty of one that stands or is open. */
    String remark(Proceeding.Standing standing) {
        return switch (standing) {
            case ANNULLED -> "later annulled";
            case REVERSED -> "later reversed";
            default -> "";
        };
    }

    String consulted(Source.Consulted consulted) {
        return switch (consulted) {
            case IN_FULL -> "read in full";
            case OPENING_ONLY -> "read in its opening only";
            case NOT_CONSULTED -> "not consulted";
            case NOT_STATED -> "not stated how it was read";
        };
    }

    /** A whole list, beside parts of it. */
    String all() {
        return "All";
    }

    /** The title of a part of the timeline. */
    String timeline(String label) {
        return "Timeline: " + label;
    }

    /** A group of parts of the timeline. */
    String by(EventLists.By by) {
        return switch (by) {
            case PERSON -> "By person";
            case COURT -> "By court";
            case EPISODE -> "By episode";
        };
    }

    String all(EventLists.By by) {
        return switch (by) {
            case PERSON -> "All people";
            case COURT -> "All courts";
            case EPISODE -> "All episodes";
        };
    }

    String description(EventLists.By by) {
        return switch (by) {
            case PERSON -> "The people of the timeline, each with their events.";
            case COURT -> "The events in which a court acted, in order of time.";
            case EPISODE -> "The episodes of the timeline, each with its events.";
        };
    }

    String eventsWith(String person) {
        return "The events that concern " + person + ", in order of time.";
    }

    String eventsIn(String court) {
        return "The events in which this court acted: " + court + ".";
    }

    String eventsToldIn(String episode) {
        return "The events that this part of the series tells of: " + episode + ".";
    }

    /** An episode where its number alone would not tell which it is: "Episode 3: The broadcast". */
    String episode(int number, String title) {
        return "Episode " + number + ": " + title;
    }

    /** The lane of all courts. */
    String courts() {
        return "Courts";
    }

    /** The lane of the events that are in no other. */
    String otherEvents() {
        return "Others";
    }

    /** The title of a list of sources of one kind or in one language. */
    String sources(String label) {
        return "Sources: " + label;
    }

    String sourcesIn(String language) {
        return "The sources of this site whose language is " + language + ".";
    }

    String languageNotKnown() {
        return "Language not known";
    }

    /** One source of a kind. */
    String source(Source.Kind kind) {
        return switch (kind) {
            case RULING -> "Ruling";
            case OFFICIAL -> "Official document";
            case AGENCY -> "News agency";
            case PRESS -> "Press";
            case BROADCAST -> "Broadcast";
            case FILM -> "Film";
            case BOOK -> "Book";
            case REFERENCE -> "Reference work";
        };
    }

    /** The sources of a kind. */
    String sources(Source.Kind kind) {
        return switch (kind) {
            case RULING -> "Rulings";
            case OFFICIAL -> "Official documents";
            case AGENCY -> "News agencies";
            case PRESS -> "Press";
            case BROADCAST -> "Broadcasts";
            case FILM -> "Films and series";
            case BOOK -> "Books";
            case REFERENCE -> "Reference works";
        };
    }

    String meaning(Source.Kind kind) {
        return switch (kind) {
            case RULING -> "Judgments and orders of courts, and the votes of their judges.";
            case OFFICIAL -> "What courts, parliaments, governments and other public bodies publish beside rulings.";
            case AGENCY -> "Reports of news agencies, wherever they were printed.";
            case PRESS -> "Newspapers, magazines, news sites, blogs and other web pages.";
            case BROADCAST -> "Programmes of radio and television.";
            case FILM -> "Films and series.";
            case BOOK -> "Books, and chapters of books.";
            case REFERENCE -> "Encyclopaedias, catalogues and other works to look things up in.";
        };
    }

    /** @throws IllegalArgumentException when there is none */
    GradeView grade(Source.Grade grade) {
        String meaning = switch (grade) {
            case A -> "Court, official body, news agency or established newspaper.";
            case B -> "Secondary press, specialist, or party to the case.";
            case C -> "Blog, aggregator, mirror of an encyclopaedia, celebrity press, or page with known errors.";
            case NOT_GRADED -> throw new IllegalArgumentException("a source without grade has no words for it");
        };
        return new GradeView(grade.name(), meaning);
    }

    String legalStatus() {
        return "Legal status";
    }

    String sourceType(String type) {
        return SOURCE_TYPES.getOrDefault(type, sentence(type));
    }

    String dateNotKnown() {
        return "Date not known";
    }

    String feedOfNew() {
        return "New pages";
    }

    String feedOfChanged() {
        return "Changed pages";
    }

    String feedOfCorrected() {
        return "Corrections";
    }

    /** What someone says, with who says it: "The police (to the press), 9 December 2005: …". */
    String statement(String by, String capacity, String date, String says) {
        return by + (capacity.isEmpty() ? "" : " (" + capacity + ")") + (date.isEmpty() ? "" : ", " + date) + ": " + says;
    }

    /** A correction in one text. */
    String correction(String was, String is, String why) {
        return "Was: " + was + " Is: " + is + " Why: " + why;
    }

    /** "Acquitted, 31 July 2025; appeal pending, 14 August 2025": without the decision, nobody would know against what. */
    String status(String decision, String appeal) {
        return decision + "; " + appeal.substring(0, 1).toLowerCase(Locale.ROOT) + appeal.substring(1);
    }

    /** The foot of a card: whose it is, and the day to which it holds. */
    String asOf(String site, String date) {
        return site + " \u00b7 as of " + date;
    }

    String chapter(int number) {
        return "Chapter " + number;
    }

    String episode(int number) {
        return "Episode " + number;
    }

    static String sentence(String word) {
        String words = word.replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
