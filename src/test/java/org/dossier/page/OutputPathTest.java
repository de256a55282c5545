package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.html", "tags/../../x.html", "a/..", ".", "./a", "/etc/passwd", "a//b", "a/", "", "C:/x", "C:x", "\\\\server\\x",
                "..\\x", "%2e%2e/x", "a/%2e%2e/x", ".htaccess", "a/.git/config", "con", "a/NUL.html", "aux/index.html", "com1.txt",
                "a.", "a ", " a", "a:b", "a?b", "a*b", "a<b", "é", "a\u0000b", "a\nb"
            })
    void leadsOutOfNoFolderAndIsANameOnEveryDisk(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OutputPath(path)).withMessageContaining("in \"" + path + "\"");
    }

    @Test
    void isMadeOfPlainNames() {
        assertThat(new OutputPath("people/florence-cassez/index.html").parts())
                .containsExactly("people", "florence-cassez", "index.html");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, people/a/index.html, true, people/a/",
        "people/a/index.html, index.html, true, ../../",
        "people/a/index.html, people/b/index.html, true, ../b/",
        "people/a/index.html, people/a/index.html, true, ./",
        "people/a.html, people/index.html, false, index.html",
        "people/a.html, css/site.css, false, ../css/site.css"
    })
    void linksFromFileToFile(String from, String to, boolean clean, String link) {
        assertThat(new OutputPath(from).linkTo(new OutputPath(to), clean)).isEqualTo(link);
    }
}
