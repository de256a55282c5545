package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page on paper has all its words in the order in which they are read, the notes among them, and is tagged. */
@ExtendWith(SiteInBrowser.Shared.class)
class PrintIT {

    @ParameterizedTest
    @ValueSource(strings = {"chapter", "claim", "person", "events", "event", "sources", "relations"})
    void keepsEveryPassageInReadingOrder(String type, SiteInBrowser site) throws IOException {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page page = site.open(window, site.heaviestOfEachType().get(type));
            assertThat(misplaced(passages(page), printed(page))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chapter", "claim", "person", "event"})
    void showsTheSourceOfEachNote(String type, SiteInBrowser site) throws IOException {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page page = site.open(window, site.heaviestOfEachType().get(type));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".note:has(.note-source)").evaluateAll("notes => notes.map(note => note.id)"))
                    .isEqualTo(page.locator(".note-mark a").evaluateAll("marks => [...new Set(marks.map(mark => mark.hash.slice(1)))]"));
            assertThat(misplaced(page.locator(".note-source").allInnerTexts(), printed(page))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chapter", "claim", "person", "events"})
    void saysWhatItIsAndAsOfWhichDay(String type, SiteInBrowser site) throws IOException {
        try (BrowserContext window = site.window(Reading.desktop())) {
            String address = site.heaviestOfEachType().get(type);
            Page page = site.open(window, address);
            String name = page.locator(".header-site").innerText();
            assertThat(misplaced(
                            List.of(name, page.locator("h1").innerText(), "Facts as known on", "Version", address),
                            printed(page)))
                    .isEmpty();
        }
    }

    @Test
    void isTaggedForThoseWhoHearIt(SiteInBrowser site) throws IOException {
        try (BrowserContext window = site.window(Reading.desktop());
                PDDocument pdf = Loader.loadPDF(pdf(site.open(window, "")))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void wouldNoticeAPassageOutOfPlaceAndOneThatIsMissing(SiteInBrowser site) throws IOException {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page page = window.newPage();
            page.setContent("<main><p>The second passage.</p><p>The first passage.</p></main>");
            assertThat(misplaced(List.of("The first passage.", "The second passage.", "A third."), printed(page)))
                    .containsExactly("The second passage.", "A third.");
        }
    }

    /** The words of each heading, paragraph, item and cell that is printed, in the order of the page. */
    private static List<String> passages(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return InPage.complaints(page, "passages");
    }

    private static byte[] pdf(Page page) {
        return page.pdf(new Page.PdfOptions().setFormat("A4").setTagged(true));
    }

    private static String printed(Page page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(page))) {
            return letters(TaggedText.of(pdf));
        }
    }

    /** The passages that do not stand behind the one before. */
    private static List<String> misplaced(List<String> passages, String printed) {
        List<String> misplaced = new ArrayList<>();
        int from = 0;
        for (String passage : passages) {
            String letters = letters(passage);
            int at = printed.indexOf(letters, from);
            if (at < 0) {
                misplaced.add(passage);
            } else {
                from = at + letters.length();
            }
        }
        return misplaced;
    }

    /** Letters alone: lines, hyphens, marks of notes and the form of letters differ on paper. */
    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\P{L}", "");
    }
}
