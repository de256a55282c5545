package org.dossier.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A point on which sources disagree, or that a court settled.
 *
 * @param question in neutral words
 * @param outcomes what courts found, apart from the accounts; none when no finding is recorded
 * @param film what the series says of it; none when not known
 * @param use which reading this site follows, and why
 */
public record Claim(
        Header header,
        Prose prose,
        String question,
        State state,
        List<Account> accounts,
        List<Outcome> outcomes,
        List<FilmStatement> film,
        Reading use)
        implements Document {

    /** Where a claim stands, in the words of the front matter. */
    public enum State {
        ESTABLISHED,
        ALLEGED,
        CONTESTED,
        OVERTURNED;

        /** As written: {@code contested}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A court's finding. */
    public record Outcome(String court, Edtf date, String found, List<SourceRef> sources) {

        public Outcome {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What the documentary says.
     *
     * @param episodes none or one
     * @param timecode {@code hh:mm:ss}; empty when not known
     */
    public record FilmStatement(String says, List<Ref> episodes, String timecode, List<SourceRef> sources) {

        public FilmStatement {
            episodes = List.copyOf(episodes);
            sources = List.copyOf(sources);
        }
    }

    /**
     * The site's own choice.
     *
     * @param reading the wording followed; empty for {@code none}
     * @param why empty when not given
     */
    public record Reading(String reading, String why) {

        public static final Reading NONE = new Reading("", "");
    }

    public Claim {
        accounts = List.copyOf(accounts);
        outcomes = List.copyOf(outcomes);
        film = List.copyOf(film);
    }

    @Override
    public List<SourceRef> sourceRefs() {
        return Stream.of(
                        accounts.stream().map(Account::sources),
                        outcomes.stream().map(Outcome::sources),
                        film.stream().map(FilmStatement::sources))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Ref> refs() {
        return film.stream().flatMap(statement -> statement.episodes().stream()).toList();
    }
}
