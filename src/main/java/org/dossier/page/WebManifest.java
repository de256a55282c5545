package org.dossier.page;

import java.util.List;
import java.util.Map;
import org.dossier.config.SiteConfig;
import org.dossier.yaml.JsonWriter;

/**
 * The <a href="https://www.w3.org/TR/appmanifest/">web app manifest</a>: name and icons for those who put the site on a home
 * screen. Its addresses count from the file itself, so the site may lie anywhere.
 */
final class WebManifest {

    static final OutputPath PATH = new OutputPath("site.webmanifest");

    private static final String PAPER = "#FBFAF6";
    private static final String MASKABLE = "images/icon-maskable-512.png";
    private static final List<Integer> SIZES = List.of(192, 512);

    private WebManifest() {}

    /** @param assets the path of each by its name; icons that are not among them are left out */
    static String text(SiteConfig config, Map<String, OutputPath> assets) {
        JsonWriter json = new JsonWriter()
                .beginObject()
                .value("name", config.title())
                .value("lang", config.language())
                .value("start_url", "./index.html")
                .value("scope", "./")
                // A site to visit, no app to install: for one, browsers fetch an icon on each first visit.
                .value("display", "browser")
                .value("background_color", PAPER)
                .value("theme_color", PAPER)
                .beginArray("icons");
        SIZES.forEach(size -> icon(json, assets, "images/icon-" + size + ".png", size, "any"));
        icon(json, assets, MASKABLE, 512, "maskable");
        return json.end().end().text();
    }

    private static void icon(JsonWriter json, Map<String, OutputPath> assets, String name, int size, String purpose) {
        if (assets.containsKey(name)) {
            json.beginObject()
                    .value("src", assets.get(name).path())
                    .value("sizes", size + "x" + size)
                    .value("type", "image/png")
                    .value("purpose", purpose)
                    .end();
        }
    }
}
