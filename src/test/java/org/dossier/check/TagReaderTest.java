package org.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader finds in a page must be what a whole HTML parser finds. */
class TagReaderTest {

    /** A tag as {@code name {attribute=value, …}}. */
    private static List<String> read(String html) {
        List<String> tags = new ArrayList<>();
        TagReader reader = new TagReader(html);
        while (reader.next()) {
            tags.add(reader.name() + " " + new TreeMap<>(reader.attributes()));
        }
        return tags;
    }

    private static List<String> parsed(String html) {
        Document document = Jsoup.parse(html);
        List<String> tags = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            if (element != document) {
                TreeMap<String, String> attributes = new TreeMap<>();
                for (Attribute attribute : element.attributes()) {
                    attributes.put(attribute.getKey(), attribute.getValue());
                }
                tags.add(element.normalName() + " " + attributes);
            }
        }
        return tags;
    }

    private static String page(String body) {
        return "<!doctype html><html><head></head><body>" + body + "</body></html>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id=a class=\"b c\" title='d \"e\"'>x</p>",
                "<A HREF=X Id=\"Y\">x</A>",
                "<a href = 'a' href='b' download>x</a>",
                "<img src=a/b.png alt><br/><img src=c/ alt=''/>",
                "<p title=\"a > b < c\">x</p ><p id=d>",
                "<a href=\"?a=1&amp;b=2&copy;&#233;&notit;&amp;lt;\">x</a>",
                "<script>if (a < b) { '<p id=no>' } </scripty><i id=no></script ><b id=yes></b>",
                "<style>a > b { } <p id=no></style><b id=yes></b>",
                "<textarea><p id=no></textarea><b id=yes></b>",
                "<!-- <p id=no> --><b id=yes></b><!--><b id=also></b><!---><b id=third></b>",
                "<!-- a --!><b id=yes></b><!-- -- > <b id=no> -->",
                "<? <b id=yes></b><!x <b id=two></b></ <b id=three></b></>",
                "1 < 2 <b id=yes> 3 <4 </b><i id=\"a\nb\">x</i>",
                "<p id=x/><b/id=y></b>",
                "</b title='>' id=no><b id=yes></b>",
                "<b =c d= e>x</b><i \"x>y</i>",
                "<b id='a'class=c>x</b>",
                "<p>x<b id=never",
                "<p>x<b id='never",
                "<p>x<!-- <b id=never>",
                "<p>x<script><b id=never>",
                "<p>x<"
            })
    void findsTheTagsThatAParserFinds(String body) {
        String html = page(body).replaceAll("(?<=never|'never|never>|x<)</body></html>$", "");

        assertThat(read(html)).isEqualTo(parsed(html));
    }

    static Stream<Path> prose() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/markdown"))) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("prose")
    void findsTheTagsOfProse(Path file) throws IOException {
        String html = page(Files.readString(file));

        assertThat(read(html)).isEqualTo(parsed(html));
    }

    @Test
    void readsAnUnfinishedPageInLinearTime() {
        String html = "<!-- -- <p a='".repeat(200_000);

        assertThat(read(html)).isEmpty();
    }
}
