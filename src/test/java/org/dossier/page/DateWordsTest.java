package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dossier.model.Edtf;
import org.dossier.page.view.DateView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    private final DateWords dates = new DateWords("en");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2005-12-08                        | 8 December 2005                                   | 2005-12-08
            2005-12                           | December 2005                                     | 2005-12
            2005                              | 2005                                              | 2005
            0476                              | 476                                               | 0476
            2005~                             | about 2005                                        | ''
            2005-12~                          | about December 2005                               | ''
            2005?                             | 2005 (uncertain)                                  | ''
            2005%                             | about 2005 (uncertain)                            | ''
            200X                              | the 2000s                                         | ''
            19XX                              | the 20th century                                  | ''
            20XX                              | the 21st century                                  | ''
            2005-12-09T06:47-06:00            | 9 December 2005, 06:47 (UTC−6)               | 2005-12-09T06:47-06:00
            2005-12-09T12:47Z                 | 9 December 2005, 12:47 (UTC)                      | 2005-12-09T12:47Z
            2005-12-09T12:47+05:30            | 9 December 2005, 12:47 (UTC+5:30)                 | 2005-12-09T12:47+05:30
            2005/2013                         | from 2005 to 2013                                 | ''
            2005-12-09/2006-02                | from 9 December 2005 to February 2006             | ''
            2005-04/2005-07                   | between April and July 2005                       | ''
            2005-12-08/2005-12-10             | between 8 and 10 December 2005                    | ''
            2005-11-30/2005-12-02             | between 30 November and 2 December 2005           | ''
            2005-04~/2005-07                  | between about April 2005 and July 2005            | ''
            2005-04-30/2005-07                | between 30 April 2005 and July 2005               | ''
            2005/..                           | from 2005                                         | ''
            ../2013                           | until 2013                                        | ''
            """)
    void saysADateNoMoreExactlyThanItIsKnown(String written, String words, String machine) {
        assertThat(dates.view(SampleSite.date(written))).isEqualTo(new DateView(words, machine));
    }

    @Test
    void hasNoWordsForADateNotKnown() {
        assertThat(dates.words(Edtf.UNKNOWN)).isEmpty();
        assertThat(dates.viewIfKnown(Edtf.UNKNOWN)).isNull();
        assertThat(dates.viewIfKnown(Edtf.UNKNOWN, Edtf.UNKNOWN)).isNull();
    }

    @Test
    void namesThePeriodOfARelationWithOneEndOnly() {
        assertThat(dates.viewIfKnown(SampleSite.date("2004"), Edtf.UNKNOWN)).isEqualTo(new DateView("from 2004", ""));
        assertThat(dates.viewIfKnown(Edtf.UNKNOWN, SampleSite.date("2005"))).isEqualTo(new DateView("until 2005", ""));
    }

    @Test
    void takesTheNamesOfMonthsFromTheLanguageOfTheSiteWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(new DateWords("en").words(SampleSite.date("2005-01-08"))).isEqualTo("8 January 2005");
            assertThat(new DateWords("es").words(SampleSite.date("2005-01"))).isEqualTo("enero 2005");
        } finally {
            Locale.setDefault(before);
        }
    }
}
