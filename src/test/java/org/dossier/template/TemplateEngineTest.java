package org.dossier.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.dossier.page.view.PageView;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.Html;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {

    private static final TemplateEngine.Limits LIMITS =
            new TemplateEngine.Limits(8 * 1024 * 1024, Duration.ofMillis(300));
    private static final FileLocation ABOUT = new FileLocation("content/pages/about.md");
    private static final String HOSTILE = "<script>\"'&</script>";
    private static final String ESCAPED = "&lt;script&gt;&quot;&#39;&amp;&lt;/script&gt;";

    @TempDir
    private Path site;

    private Path templates;

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @BeforeEach
    void makeFolder() throws IOException {
        templates = Files.createDirectories(site.resolve("templates"));
    }

    @Test
    void escapesTextInElementsAndAttributes() throws IOException {
        write("page.ftlh", "<p title=\"${page.title}\">${page.title}</p>");

        assertThat(render(TestPages.titled(HOSTILE)))
                .hasValue("<p title=\"" + ESCAPED + "\">" + ESCAPED + "</p>");
    }

    @Test
    void escapesEveryTextOfAPageAndNoMarkup() throws IOException {
        write(
                "page.ftlh",
                """
                <#macro show value><#if value?is_hash_ex><#list value?values as item><#if item??><@show value=item /></#if></#list>\
                <#elseif value?is_sequence><#list value as item><@show value=item /></#list>\
                <#elseif value?is_markup_output>[${value}]\
                <#elseif value?is_string>${value};</#if></#macro>\
                <@show value=page />""");

        String shown = render(TestPages.full(HOSTILE, new Html("<b>bold</b>"))).orElseThrow();

        assertThat(shown.replace(ESCAPED + ";", "T").replace("[<b>bold</b>]", "M")).isEqualTo("Ten;TTTTTTTTTTTTTTTTTTTTTTTMTTTTTTTTTTTTTTTTmarkup;MTMTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTT");
    }

    @Test
    void printsMarkupMadeByDossierAsItIs() throws IOException {
        write("page.ftlh", "${v.reference}<script type=\"application/ld+json\">${v.json}</script>");
        Map<String, Html> values = Map.of(
                "reference", new Html("<i>Proceso</i> &amp; more"), "json", new Html("{\"name\":\"\\u003cb>\"}"));

        assertThat(render(TestPages.titled("About"), name -> values))
                .hasValue("<i>Proceso</i> &amp; more<script type=\"application/ld+json\">{\"name\":\"\\u003cb>\"}</script>");
    }

    @Test
    void escapesInTemplatesWithJBakesEndingToo() throws IOException {
        write("page.ftl", "${page.title}");

        assertThat(engine().render("page.ftl", TestPages.titled(HOSTILE), TemplateVariables.NONE, ABOUT, diagnostics))
                .hasValue(ESCAPED);
    }

    @Test
    void importsByPathFromTheRootAndFromTheTemplate() throws IOException {
        write("layouts/page.ftlh", "<#import \"../components/mark.ftlh\" as mark><#macro page><main><#nested><@mark.show /></main></#macro>");
        write("components/mark.ftlh", "<#macro show><hr></#macro>");
        write("page.ftlh", "<#import \"/layouts/page.ftlh\" as layout><@layout.page>${page.title}</@layout.page>");

        assertThat(render(TestPages.titled("About"))).hasValue("<main>About<hr></main>");
    }

    @Test
    void takesATemplateFromTheBuiltInThemeAndPrefersTheSites() throws IOException {
        assertThat(engine().render("test/built-in.ftlh", TestPages.titled("A"), TemplateVariables.NONE, ABOUT, diagnostics))
                .hasValue("built in: A\n");

        write("test/built-in.ftlh", "site: ${page.title}");

        assertThat(engine().render("test/built-in.ftlh", TestPages.titled("A"), TemplateVariables.NONE, ABOUT, diagnostics))
                .hasValue("site: A");
    }

    @Test
    void showsValuesOfEveryPlainType() throws IOException {
        write(
                "page.ftlh",
                "${v.number} ${v.big} ${v.half} ${v.flag?c} ${v.word} ${v.list[1]} ${v.list?size} ${v.absent!'none'}"
                        + " <#list v.map as key, value>${key}=${value};</#list> ${v.day?string('yyyy-MM-dd HH:mm')}");
        Map<String, Object> values = Map.of(
                "number", 1,
                "big", 12_345_678,
                "half", 0.5,
                "flag", true,
                "word", Word.APPEAL_PENDING,
                "list", new LinkedList<>(List.of("a", "b")),
                "map", Map.of("x", 1, "a", 2),
                "day", new Date(0));

        assertThat(render(TestPages.titled("A"), name -> values))
                .hasValue("1 12345678 0.5 true appeal-pending b 2 none a=2;x=1; 1970-01-01 00:00");
    }

    private enum Word {
        APPEAL_PENDING
    }

    @Test
    void writesDatesAndNumbersAlikeWhateverTheJvmsLocaleAndZone() throws IOException {
        write("page.ftlh", "${n} ${d?string('EEEE d MMMM yyyy HH:mm')} ${\"I\"?lower_case}");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(render(TestPages.titled("A", "es"), name -> name.equals("n") ? (Object) 1234567.5 : new Date(0)))
                    .hasValue("1234567.5 jueves 1 enero 1970 00:00 i");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void showsNoMethodsOfRecordsTextOrLists() throws IOException {
        write("page.ftlh", "${page.title.getBytes()}");
        assertThat(render(TestPages.titled("A"))).isEmpty();

        assertThat(report()).startsWith("templates/page.ftlh:1:3: error: ");
    }

    @Test
    void refusesAnObjectThatIsNoValue() throws IOException {
        write("page.ftlh", "${thread}");

        assertThat(render(TestPages.titled("A"), name -> Thread.currentThread())).isEmpty();
        assertThat(report())
                .isEqualTo(
                        """
                        templates/page.ftlh:1:1: error: a value of the type java.lang.Thread is not shown to templates [template-error]
                            1 | ${thread}
                              | ^^^^^^^^^
                              = while rendering: content/pages/about.md
                        1 error
                        """);
    }

    @Test
    void namesTheMissingValueItsPlaceItsCallersAndTheContent() throws IOException {
        write(
                "components/figure.ftlh",
                """
                <#macro show item>
                  <figure>${item.caption}</figure>
                </#macro>
                """);
        write(
                "page.ftlh",
                """
                <#import "/components/figure.ftlh" as figure>
                <h1>${page.title}</h1>
                  <@figure.show item=data />
                """);

        assertThat(render(TestPages.titled("A"), name -> name.equals("data") ? Map.of() : null)).isEmpty();
        assertThat(report())
                .isEqualTo(
                        """
                        templates/components/figure.ftlh:2:13: error: "item.caption" has no value here [template-error]
                            2 |   <figure>${item.caption}</figure>
                              |             ^^^^^^^^^^^^
                              = called from: templates/page.ftlh:3:3
                            3 |   <@figure.show item=data />
                              |   ^
                              = while rendering: content/pages/about.md
                              = if it may be absent, write <#if item.caption??>…</#if> around it
                        1 error
                        """);
    }

    @Test
    void refusesAFieldNoRecordHasEvenUnderATestForAbsence() throws IOException {
        write("page.ftlh", "<#if page.sumary??>x</#if>");

        assertThat(render(TestPages.titled("A"))).isEmpty();
        assertThat(report())
                .isEqualTo(
                        """
                        templates/page.ftlh:1:1: error: a TextView has no field "sumary" [template-error]
                            1 | <#if page.sumary??>x</#if>
                              | ^^^^^^^^^^^^^^^^^^^^^^^^^^
                              = while rendering: content/pages/about.md
                              = did you mean "summary"?
                              = known fields: head, title, summary, contents, body, notes, terms, claims, corrections, referrers
                        1 error
                        """);
    }

    @Test
    void pointsAtASyntaxError() throws IOException {
        write("page.ftlh", "<p>\n\t<#if page.title>\n</p>");

        assertThat(render(TestPages.titled("A"))).isEmpty();
        assertThat(report())
                .isEqualTo(
                        """
                        templates/page.ftlh:3:4: error: Unexpected end of file reached. You have an unclosed #if [template-error]
                            3 | </p>
                              |    ^
                              = while rendering: content/pages/about.md
                        1 error
                        """);
    }

    @Test
    void saysTheSameOfABrokenTemplateToEachPage() throws IOException {
        write("page.ftlh", "${page.title");
        TemplateEngine engine = engine();
        DiagnosticCollector second = new DiagnosticCollector();

        engine.render("page.ftlh", TestPages.titled("A"), TemplateVariables.NONE, ABOUT, diagnostics);
        engine.render("page.ftlh", TestPages.titled("B"), TemplateVariables.NONE, ABOUT, second);

        assertThat(second.sorted()).hasSize(1).isEqualTo(diagnostics.sorted());
    }

    @Test
    void suggestsTheNearestOfTheTemplatesThereAre() throws IOException {
        write("pages/person.ftlh", "");

        engine().render("pages/persn.ftlh", TestPages.titled("A"), TemplateVariables.NONE, ABOUT, diagnostics);

        assertThat(report()).isEqualTo("""
                content/pages/about.md: error: there is no template "pages/persn.ftlh" [missing-template]
                      = did you mean "pages/person.ftlh"?
                      = it was looked for in templates/ and in the built-in theme
                1 error
                """);
    }

    @Test
    void listsTheTemplatesOfSiteAndThemeWhenNoneIsNear() throws IOException {
        write("pages/person.ftlh", "");

        engine().render("none.ftlh", TestPages.titled("A"), TemplateVariables.NONE, ABOUT, diagnostics);

        assertThat(diagnostics.sorted()).hasSize(1);
        assertThat(diagnostics.sorted().get(0).hints()).hasSize(2);
        assertThat(diagnostics.sorted().get(0).hints().get(1))
                .startsWith("known templates: ")
                .contains("pages/person.ftlh", "test/built-in.ftlh", "layouts/page.ftlh");
    }

    @Test
    void pointsAtTheImportOfAMissingTemplate() throws IOException {
        write("page.ftlh", "<#import \"/layouts/nowhere.ftlh\" as layout>");

        render(TestPages.titled("A"));

        assertThat(report())
                .startsWith(
                        """
                        templates/page.ftlh:1:1: error: there is no template "layouts/nowhere.ftlh" [missing-template]
                            1 | <#import "/layouts/nowhere.ftlh" as layout>
                              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                              = while rendering: content/pages/about.md
                              = it was looked for in templates/ and in the built-in theme
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.ftlh", "/../secret.ftlh", "a/../../secret.ftlh", "..\\secret.ftlh", "file:/etc/passwd", "%2e%2e/secret.ftlh"})
    void readsNothingOutsideOfTheFolder(String name) throws IOException {
        Files.writeString(site.resolve("secret.ftlh"), "secret");
        write("page.ftlh", "<#include \"" + name.replace("\\", "\\\\") + "\">");

        assertThat(render(TestPages.titled("A"))).isEmpty();
        assertThat(report()).contains("[missing-template]");
    }

    @Test
    void refusesALinkOutOfTheSite(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.ftlh"), "secret");
        Files.createSymbolicLink(templates.resolve("page.ftlh"), elsewhere.resolve("secret.ftlh"));

        assertThat(render(TestPages.titled("A"))).isEmpty();
        assertThat(report())
                .isEqualTo(
                        """
                        templates/page.ftlh: error: this link leads out of the site [link-out-of-site]
                              = put a copy of the template into the site instead
                        1 error
                        """);
    }

    @Test
    void stopsALoopThatWritesWithoutEnd() throws IOException {
        write("page.ftlh", "<#list 1.. as i>${page.title}</#list>");

        DiagnosticCollector small = new DiagnosticCollector();
        new TemplateEngine(site, templates, new TemplateEngine.Limits(1000, Duration.ofMinutes(1)))
                .render("page.ftlh", TestPages.titled("A"), TemplateVariables.NONE, ABOUT, small);

        assertThat(new TextReport(false, 50).print(small.sorted()))
                .isEqualTo(
                        """
                        templates/page.ftlh: error: the page grows over 1000 characters [page-too-large]
                              = while rendering: content/pages/about.md
                              = look for a list or a macro that never ends; split a page that is really so long
                        1 error
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i></#list>",
                "<#list 1.. as i><#assign x = i></#list>",
                "<#macro m><#list 1.. as i><#nested></#list></#macro><@m>&#32;</@m>",
                "<#import \"endless.ftlh\" as e><@e.loop />"
            })
    void stopsALoopThatTakesTooLongAndLeavesTheThreadUninterrupted(String template) throws IOException {
        write("endless.ftlh", "<#macro loop><#list 1.. as i><#local x = i></#list></#macro>");
        write("page.ftlh", template);
        long start = System.nanoTime();

        assertThat(render(TestPages.titled("A"))).isEmpty();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(report()).containsAnyOf("[template-too-slow]", "[page-too-large]");
    }

    @Test
    void stopsAMacroThatCallsItselfWithoutEnd() throws IOException {
        write("page.ftlh", "<#macro m><@m /></#macro><@m />");

        assertThat(render(TestPages.titled("A"))).isEmpty();
        assertThat(report())
                .isEqualTo(
                        """
                        templates/page.ftlh: error: this template calls itself without end [template-error]
                              = while rendering: content/pages/about.md
                              = a macro or function that calls itself needs a condition under which it stops
                        1 error
                        """);
    }

    @Test
    void readsTemplatesAsStrictlyAsContent() throws IOException {
        Files.write(templates.resolve("page.ftlh"), new byte[] {'a', (byte) 0xE9, 'b', '\n'});
        assertThat(render(TestPages.titled("A"))).isEmpty();

        assertThat(report()).contains("byte 0xE9 at offset 1 is not UTF-8 [not-utf8]");
    }

    private void write(String name, String text) throws IOException {
        Path file = templates.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private TemplateEngine engine() {
        return new TemplateEngine(site, templates, LIMITS);
    }

    private Optional<String> render(PageView page) {
        return render(page, TemplateVariables.NONE);
    }

    private Optional<String> render(PageView page, TemplateVariables variables) {
        return engine().render("page.ftlh", page, variables, ABOUT, diagnostics);
    }

    private String report() {
        return new TextReport(false, 50).print(diagnostics.sorted());
    }
}
