package org.dossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void writesMembersInOrderWithTwoSpacesAndLineFeeds() {
        String json = new JsonWriter()
                .beginObject()
                .value("message", "no \"name\"\n")
                .value("line", 3)
                .value("error", true)
                .beginArray("hints")
                .value("a")
                .value(2)
                .beginObject()
                .end()
                .end()
                .beginObject("tool")
                .end()
                .end()
                .text();

        assertThat(json).isEqualTo("""
                {
                  "message" : "no \\"name\\"\\n",
                  "line" : 3,
                  "error" : true,
                  "hints" : [
                    "a",
                    2,
                    { }
                  ],
                  "tool" : { }
                }
                """);
    }

    @Test
    void refusesToEndWhatIsStillOpen() {
        assertThatThrownBy(() -> new JsonWriter().beginArray().text())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an object or array of this JSON is still open");
    }

    @Test
    void writesADataBlockInOneLineThatNothingInItCanEnd() {
        String json = JsonWriter.inOneLine().beginObject().value("a", "</script><!-- & \u2028\u2029 é").end().markup().markup();

        assertThat(json).isEqualTo("{\"a\":\"\\u003C/script\\u003E\\u003C!-- \\u0026 \\u2028\\u2029 é\"}");
    }
}
