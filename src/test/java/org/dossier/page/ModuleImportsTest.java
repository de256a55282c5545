package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dossier.page.ModuleImports.Import;
import org.junit.jupiter.api.Test;

class ModuleImportsTest {

    /** The specifiers found, and a check that each stands where it is said to. */
    private static List<String> imports(String script) {
        List<Import> imports = ModuleImports.of(script);
        assertThat(imports).allSatisfy(found ->
                assertThat(script.substring(found.start(), found.end())).isEqualTo(found.specifier()));
        return imports.stream().map(Import::specifier).toList();
    }

    @Test
    void findsEveryFormOfImport() {
        assertThat(imports("""
                import "./a.js";
                import b from './b.js';
                import * as c from "../c.js";
                import d, { e as f } from "./parts/d.js"
                import{g}from"./g.js";
                export { h } from "./h.js";
                export * from "./i.js";
                const later = () => import("./j.js");
                const other = await import( /* a comment */ './k.js' );
                """))
                .containsExactly(
                        "./a.js", "./b.js", "../c.js", "./parts/d.js", "./g.js", "./h.js", "./i.js", "./j.js", "./k.js");
    }

    @Test
    void leavesAddressesThatDoNotCountFromTheScript() {
        assertThat(imports("""
                import "lit";
                import "/js/a.js";
                import "https://example.org/a.js";
                import(name);
                import(`./${name}.js`);
                """)).isEmpty();
    }

    @Test
    void leavesWordsInCommentsStringsAndTemplates() {
        assertThat(imports("""
                // import "./a.js";
                /* import "./b.js"
                   import "./c.js" */
                const d = 'import "./d.js"', e = "say \\" import './e.js'";
                const f = `import "./f.js" \\` ${ "import './g.js'" } from "./h.js"`;
                """)).isEmpty();
    }

    @Test
    void readsTheExpressionsInATemplate() {
        assertThat(imports("const a = `${ { b: { c: `${ await import('./in.js') }` } } } import './text.js'`; import './after.js';"))
                .containsExactly("./in.js", "./after.js");
    }

    @Test
    void leavesStringsThatFollowNoImport() {
        assertThat(imports("""
                const from = "./a.js", load = { from: "./b.js" };
                Array.from("./c.js");
                loader.import("./d.js");
                open("./e.js");
                """)).isEmpty();
    }

    @Test
    void tellsARegularExpressionFromADivision() {
        assertThat(imports("""
                const quotes = /["'`]/g, half = width / 2, slash = text.replace(/\\/\\/[/"]/, "");
                if (/`/.test(text)) { return /'/; }
                const rest = (a + b) / c[0] / 2; // '
                import "./a.js";
                const x = 1
                / 2 / `${ 4 / 2 }`.length;
                import "./b.js";
                """)).containsExactly("./a.js", "./b.js");
    }

    @Test
    void endsWithAScriptThatIsCutOff() {
        for (String script : List.of("import './a", "`${", "/* import './a.js'", "'\\", "/[", "import(", "`\\")) {
            assertThat(imports(script)).as(script).hasSizeLessThan(2);
        }
    }
}
