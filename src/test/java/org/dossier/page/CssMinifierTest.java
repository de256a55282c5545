package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CssMinifierTest {

    @Test
    void takesOutCommentsAndTheSpacesAroundRulesAndDeclarations() {
        assertThat(CssMinifier.minify("""
                /* The bar at the top. */
                @layer components {
                  .header,
                  .footer {
                    color: red; /* as the law says */
                    margin: 0 auto;
                  }

                  @media (min-width: 48rem) and (min-height: 30rem) {
                    .header > a:hover { color: blue }
                  }
                }
                """)).isEqualTo("@layer components{.header,.footer{color: red;margin: 0 auto}"
                + "@media (min-width: 48rem) and (min-height: 30rem){.header > a:hover{color: blue}}}");
    }

    @Test
    void keepsSpacesThatMeanSomething() {
        assertThat(CssMinifier.minify("a :hover{width:calc(100%  -\n( 2 * var(--side) ));--empty: ;font:1em / 2 x}"))
                .isEqualTo("a :hover{width:calc(100% - ( 2 * var(--side) ));--empty: ;font:1em / 2 x}");
    }

    @Test
    void keepsStringsAndAddressesWhole() {
        String css = "a::before{content:\"/* no  comment */ \\\" ; }\";background:url(data:image/*;x,/*a)}"
                + "b{background:URL( \"a  b.png\" );content:' ,  '}";

        assertThat(CssMinifier.minify(css)).isEqualTo(css);
    }

    @Test
    void keepsWordsApartThatACommentKeepsApart() {
        assertThat(CssMinifier.minify("a{margin:1px/* and */2px;padding: 1px /* and */ 2px}/* end"))
                .isEqualTo("a{margin:1px/**/2px;padding: 1px 2px}");
    }

    @Test
    void keepsALicence() {
        assertThat(CssMinifier.minify("/*! (c) A. Maker */\n\na { }\n")).isEqualTo("/*! (c) A. Maker */ a{}");
    }

    @Test
    void keepsEscapesAndStopsAtTheEndOfWhatIsBroken() {
        assertThat(CssMinifier.minify(".a\\{b\\,\\ c { x: y }")).isEqualTo(".a\\{b\\,\\ c{x: y}");
        assertThat(CssMinifier.minify("a{b:\"c")).isEqualTo("a{b:\"c");
        assertThat(CssMinifier.minify("a{b:url(c\\")).isEqualTo("a{b:url(c\\");
    }
}
