package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.prose;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dossier.text.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

    private static Term term(String id, String... forms) {
        InputFile file = new InputFile("content/terms/" + id + ".md", id);
        return new Term(
                header(Kind.TERM, id, id),
                prose("Words."),
                Arrays.stream(forms).map(form -> new Term.Form(form, file.span(0, 1))).toList(),
                "");
    }

    private static Glossary glossary() {
        return new Glossary(List.of(
                term("amparo", "amparo", "amparos"),
                term("full", "amparo liso y llano"),
                term("afi", "AFI", "Federal Investigation Agency"),
                term("pgr", "PGR", "attorney general’s office"),
                term("prison", "prisión preventiva"),
                term("gang", "Los Zodiaco"),
                term("accent", "état de siège"),
                term("signs", "§ 36", "C++", "<b>", "R&D")));
    }

    /** The text with what was found in brackets, followed by the term's id. */
    private static String marked(Glossary glossary, String text) {
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (Glossary.Use use : glossary.uses(text)) {
            out.append(text, end, use.start()).append('[').append(text, use.start(), use.end()).append("]");
            out.append(use.term().id().id());
            end = use.end();
        }
        return out.append(text.substring(end)).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An amparo, two amparos.                   | An [amparo]amparo, two [amparos]amparo.
            Amparo at the start                       | [Amparo]amparo at the start
            AMPARO and amparO                         | AMPARO and amparO
            the amparo liso y llano                   | the [amparo liso y llano]full
            the amparo liso y llanos                  | the [amparo]amparo liso y llanos
            the amparo liso                           | the [amparo]amparo liso
            amparoliso, xamparo, amparo2, amparo_x    | amparoliso, xamparo, amparo2, amparo_x
            (amparo) amparo-like «amparo»             | ([amparo]amparo) [amparo]amparo-like «[amparo]amparo»
            AFI’s agents, Afi, afi                    | [AFI]afi’s agents, Afi, afi
            federal Investigation Agency              | [federal Investigation Agency]afi
            federal investigation agency              | federal investigation agency
            the attorney general's office             | the [attorney general's office]pgr
            de los Zodiaco                            | de [los Zodiaco]gang
            État de siège                             | [État de siège]accent
            a < b & AFI > "AFI"                       | a < b & [AFI]afi > "[AFI]afi"
            in § 36, C++ and <b>R&D</b>               | in [§ 36]signs, [C++]signs and [<b>]signs[R&D]signs</b>
            """)
    void findsWholeWordsAndTheLongestForm(String text, String marked) {
        assertThat(marked(glossary(), text)).isEqualTo(marked);
    }

    @Test
    void takesAnyWhiteSpaceForASpace() {
        assertThat(marked(glossary(), "amparo  liso\ny\u00A0\t llano")).isEqualTo("[amparo  liso\ny\u00A0\t llano]full");
    }

    @Test
    void readsAccentsInOneCharacterOrTwo() {
        String text = "prisión preventiva, état de siège";

        assertThat(marked(glossary(), Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Normalizer.normalize("[prisión preventiva]prison, [état de siège]accent", Normalizer.Form.NFD));
        assertThat(marked(glossary(), "amparo\u0301 and amparos\u0301")).isEqualTo("amparo\u0301 and amparos\u0301");
    }

    @Test
    void givesAFormToTheFirstOfTwoTerms() {
        assertThat(marked(new Glossary(List.of(term("one", "word"), term("two", "Word", "other"))), "Word, other"))
                .isEqualTo("[Word]one, [other]two");
    }

    @Test
    void knowsNoFormWithoutWords() {
        assertThat(marked(new Glossary(List.of(term("none", "", "  "))), "a  b")).isEqualTo("a  b");
        assertThat(glossary().uses("")).isEmpty();
    }

    @Test
    void spellsAFormWithACapitalAndASmallLetterUnlessItHasNoSmallOnes() {
        assertThat(Glossary.spellings(" the\n Zodiacs")).containsExactly("the Zodiacs", "The Zodiacs");
        assertThat(Glossary.spellings("PGR")).containsExactly("PGR");
        assertThat(Glossary.spellings("it's")).containsExactly("it’s", "It’s");
        assertThat(Glossary.spellings("prisión")).hasSize(4);
    }

    @Test
    void readsALongTextOnceHoweverManyTermsThereAre() {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            terms.add(term("t" + i, "term " + "of ".repeat(i % 20) + "number " + i, "a".repeat(i % 50 + 1) + i));
        }
        Glossary glossary = new Glossary(terms);
        String text = ("term of of of of number x " + "a".repeat(40) + " ").repeat(20_000) + "a0";

        List<Glossary.Use> uses = assertTimeout(Duration.ofSeconds(2), () -> glossary.uses(text));

        assertThat(uses).containsExactly(new Glossary.Use(terms.get(0), text.length() - 2, text.length()));
    }
}
