package org.dossier.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** flexmark, set up for this site's Markdown. */
final class Grammar {

    private static final Parser PARSER = parser();

    private Grammar() {}

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create(), DefinitionExtension.create()))
                .set(Parser.HEADING_PARSER, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(DefinitionExtension.TILDE_MARKER, false);
        return Parser.builder(options)
                .customInlineParserFactory(InlineGrammar::new)
                // flexmark adds it by itself only to its own inline parser.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customBlockParserFactory(new DirectiveBlockParser.Factory())
                .customBlockParserFactory(new HeadingBlockParser.Factory())
                .build();
    }

    /** The tree of a text; offsets in it count from the text's start. */
    static Document parse(CharSequence text) {
        return PARSER.parse(BasedSequence.of(text));
    }
}
