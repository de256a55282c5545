package org.dossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    private Fields fields(String yaml) {
        InputFile file = new InputFile("a.md", yaml);
        Node.Mapping mapping = (Node.Mapping) YamlReader.read(file, 0, yaml.length(), diagnostics).orElseThrow();
        return new Fields(mapping, "a person", diagnostics);
    }

    private String problems() {
        return new TextReport(false, 50).print(diagnostics.sorted());
    }

    @Test
    void readsValuesByType() {
        Fields fields = fields("""
                name: Jon
                roles: [a, b]
                also: c
                number: 12
                living: false
                month: may
                links: https://example.org/x
                died: ~
                relations: {to: x}
                """);

        assertThat(fields.requiredText("name")).isEqualTo("Jon");
        assertThat(fields.texts("roles")).containsExactly("a", "b");
        assertThat(fields.texts("also")).containsExactly("c");
        assertThat(fields.integer("number", 0)).isEqualTo(12);
        assertThat(fields.flag("living", true)).isFalse();
        assertThat(fields.choice("month", Map.of("may", Month.MAY), Month.JUNE)).isEqualTo(Month.MAY);
        assertThat(fields.urls("links")).containsExactly("https://example.org/x");
        assertThat(fields.has("died")).isFalse();
        assertThat(fields.groups("relations", "a relation")).hasSize(1);
        assertThat(fields.value("number", (text, span, collector) -> Optional.of(text + "!"), "")).isEqualTo("12!");
        fields.refuseOthers();
        assertThat(problems()).isEmpty();
    }

    @Test
    void saysWhichKeyIsMissingAndWhichIsEmpty() {
        Fields fields = fields("title: Jon\nname:\n");
        fields.requiredText("name");
        fields.requiredText("roles");

        assertThat(problems()).isEqualTo("""
                a.md:1:1: error: a person needs the key "roles" [missing-key]
                    1 | title: Jon
                      | ^^^^^
                      = add a line that begins with roles:
                a.md:2:1: error: the key "name" has no value [missing-key]
                    2 | name:
                      | ^^^^
                      = a person needs one
                2 errors
                """);
    }

    @Test
    void suggestsTheNearestKeyOrListsThem() {
        Fields fields = fields("tilte: Jon\ncolour: red\n");
        fields.text("title");
        fields.text("name");
        fields.refuseOthers();

        assertThat(problems()).isEqualTo("""
                a.md:1:1: error: a person has no key "tilte" [unknown-key]
                    1 | tilte: Jon
                      | ^^^^^
                      = did you mean "title"?
                a.md:2:1: error: a person has no key "colour" [unknown-key]
                    2 | colour: red
                      | ^^^^^^
                      = known keys: title, name
                2 errors
                """);
    }

    @Test
    void saysWhatAKeyTakesAndWhatItGot() {
        Fields fields = fields("""
                name: [Jon]
                roles: {a: b}
                list: [a, {b: c}]
                number: twelve
                living: yes
                group: word
                groups: [word]
                holes: [a, ]
                gap: [~]
                """);
        fields.text("name");
        fields.words("roles");
        fields.words("list");
        fields.integer("number", 0);
        fields.flag("living", true);
        fields.group("group", "a group");
        fields.groups("groups", "a group");
        fields.words("holes");
        fields.words("gap");

        assertThat(diagnostics.sorted().stream().map(one -> one.code().id() + ": " + one.message()).toList())
                .containsExactly(
                        "wrong-type: \"name\" takes one value, but this is a list",
                        "wrong-type: \"roles\" takes a list, but this is a group of keys",
                        "wrong-type: \"list\" takes a list of single values, but this is a group of keys",
                        "wrong-type: \"number\" takes a whole number, but this is \"twelve\"",
                        "wrong-type: \"living\" takes true or false, but this is \"yes\"",
                        "wrong-type: \"group\" takes a group of keys, but this is \"word\"",
                        "wrong-type: \"groups\" takes a list of groups of keys, but this is \"word\"",
                        "wrong-type: an entry of \"gap\" is empty");
    }

    @Test
    void suggestsTheNearestWordOfAChoice() {
        assertThat(fields("month: mai\n").choice("month", Map.of("may", Month.MAY), Month.JUNE)).isEqualTo(Month.JUNE);

        assertThat(problems()).isEqualTo("""
                a.md:1:8: error: "month" cannot be "mai" [unknown-value]
                    1 | month: mai
                      |        ^^^
                      = did you mean "may"?
                      = known words: may
                1 error
                """);
    }

    @Test
    void refusesAddressesThatAreNotWebAddresses() {
        Fields fields = fields("urls: [\"javascript:alert(1)\", \"example.org\", \"https://a b\", \"https://example.org\"]\n");

        assertThat(fields.urls("urls")).isEqualTo(List.of("https://example.org"));
        assertThat(diagnostics.sorted().stream().map(one -> one.code().id() + ": " + one.message()).toList())
                .containsExactly(
                        "invalid-url: \"javascript:alert(1)\" is not a web address",
                        "invalid-url: \"example.org\" is not a web address",
                        "invalid-url: \"https://a b\" is not a web address");
    }
}
