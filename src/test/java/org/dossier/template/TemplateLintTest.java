package org.dossier.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.InputFile;
import org.dossier.text.Span;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLintTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")} | ?new",
                "${page.title?interpret} | ?interpret",
                "<@page.title?interpret /> | ?interpret",
                "<#assign x = 'a' ? eval> | ? eval",
                "<#if x?<#-- why -->eval> | ?<#-- why -->eval",
                "${page?api.getClass()} | ?api",
                "${page.title?no_esc} | ?no_esc",
                "${page.title?noEsc} | ?noEsc",
                "${page.class.name} | .class",
                "${.now} | .now",
                "<#noautoesc>x</#noautoesc> | <#noautoesc",
                "<#outputformat \"plainText\">x</#outputformat> | <#outputformat",
                "<#ftl auto_esc=false> | auto_esc",
                "<#ftl output_format='plainText'> | output_format",
                "${\"a ${x?eval} b\"} | ?eval",
                "${r\"a\" + x?eval} | ?eval",
                "<#list xs as x>}${x?eval}</#list> | ?eval",
                "<#if (a > b)>${x?eval}</#if> | ?eval",
                "<#if x?starts_with('>') && x?eval> | ?eval"
            })
    void refuses(String template, String word) {
        TemplateLint.check(new InputFile("templates/page.ftlh", template), diagnostics);

        assertThat(diagnostics.sorted())
                .extracting(diagnostic -> ((Span) diagnostic.location()).text())
                .containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"a.class\">What?new .now?eval</p>",
                "<#-- ${x?eval} -->",
                "<#noparse>${x?eval}</#noparse>",
                "${\"x?eval\"}",
                "${r\"${x?eval}\"}",
                "${page.now} ${page.classes} ${x?new_line!''} ${page.evaluated}",
                "${x?esc} ${x?markup_string} ${json?eval_json}",
                "<#list 1..3 as n>${n}</#list>",
                "${unclosed",
                "<#if x == \"unclosed",
                "${'\\"
            })
    void lets(String template) {
        TemplateLint.check(new InputFile("templates/page.ftlh", template), diagnostics);

        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void keepsATemplateFromRunningACommand(@TempDir Path site) throws IOException {
        Path made = site.resolve("made-by-a-template");
        Files.createDirectories(site.resolve("templates"));
        Files.writeString(
                site.resolve("templates/page.ftlh"),
                "${\"freemarker.template.utility.Execute\"?new()(\"touch " + made + "\")}");

        assertThat(new TemplateEngine(site.resolve("templates"))
                        .render("page.ftlh", null, TemplateVariables.NONE, new FileLocation("content/a.md"), diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.UNSAFE_TEMPLATE);
        assertThat(made).doesNotExist();
    }

    @Test
    void givesTheReason() {
        TemplateLint.check(new InputFile("templates/page.ftlh", "<p>\n  ${page.body?no_esc}\n"), diagnostics);

        assertThat(new TextReport(false, 50).print(diagnostics.sorted()))
                .isEqualTo(
                        """
                        templates/page.ftlh:2:14: error: "?no_esc" is not allowed in a template [unsafe-template]
                            2 |   ${page.body?no_esc}
                              |              ^^^^^^^
                              = every text is escaped; markup made by Dossier is printed as it is without it
                        1 error
                        """);
    }
}
