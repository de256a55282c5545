package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScriptModulesTest {

    private final SampleSite site = new SampleSite();
    private final Map<String, byte[]> theme = new TreeMap<>();

    private void script(String name, String content) {
        theme.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Where each goes, and its content. */
    private List<String> written() {
        return AssetReader.plan(theme, site.config(), site.diagnostics).stream()
                .map(asset -> asset.path() + ": " + new String(asset.content(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void importsScriptsByTheNamesUnderWhichTheyAreWritten() {
        script("js/site.js", "import { near } from './lib/near.js';\nnear(() => import(\"./cards.js\"));\n");
        script("js/cards.js", "import '../js/lib/near.js'; // ./near.js\n");
        script("js/lib/near.js", "export const near = 1;\n");

        assertThat(written()).containsExactly(
                "js/cards.4d0cf4fe.js: import '../js/lib/near.79900561.js'; // ./near.js\n",
                "js/lib/near.79900561.js: export const near = 1;\n",
                "js/site.67d6091a.js: import { near } from './lib/near.79900561.js';\nnear(() => import(\"./cards.4d0cf4fe.js\"));\n");
        assertThat(site.report()).isEmpty();
    }

    @Test
    void givesAScriptAnotherNameWhenWhatItImportsHasChanged() {
        script("js/site.js", "import './cards.js';");
        script("js/cards.js", "import './place.js';");
        script("js/place.js", "1");
        script("js/other.js", "1");
        List<String> before = written();

        script("js/place.js", "2");

        List<String> after = written();
        assertThat(after.get(1)).startsWith("js/other.").isEqualTo(before.get(1));
        assertThat(after.stream().filter(before::contains)).containsExactly(after.get(1));
    }

    @Test
    void keepsTheNameOfAnImportedFileThatIsNoScript() {
        script("js/site.js", "import words from '../data/words.json' with { type: 'json' };");
        script("data/words.json", "{}");

        assertThat(written()).last().asString().endsWith("import words from '../data/words.json' with { type: 'json' };");
    }

    @Test
    void reportsAnImportThatLeadsNowhereAndOneThatGoesInACircle() {
        script("js/cards.js", "import './place.js';\n");
        script("js/place.js", "const later = () => import('./cards.js');\n");
        script("js/site.js", "import './card.js';\nimport '../../secret.js';\n");

        written();

        assertThat(site.report()).isEqualTo("""
                theme/assets/js/place.js:1:29: error: "js/cards.js" imports itself, through js/cards.js, js/place.js [asset-path]
                    1 | const later = () => import('./cards.js');
                      |                             ^^^^^^^^^^
                      = move what both need into a script of its own
                theme/assets/js/site.js:1:9: error: there is no script "js/card.js" to import [asset-path]
                    1 | import './card.js';
                      |         ^^^^^^^^^
                      = did you mean "js/cards.js"?
                theme/assets/js/site.js:2:9: error: there is no script "secret.js" to import [asset-path]
                    2 | import '../../secret.js';
                      |         ^^^^^^^^^^^^^^^
                3 errors
                """);
    }
}
