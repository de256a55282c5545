package org.dossier.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.TextReport;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JBakeBakerIT {

    private static final String PAGE = "<h1>${page.title}</h1>";

    @TempDir
    private Path folder;

    private TestSite site;
    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @BeforeEach
    void makeSite() throws IOException {
        folder = folder.toRealPath();
        site = new TestSite(folder);
    }

    @Test
    void writesThePagesAssetsAndOtherFilesOfThePlan() {
        site.template("page.ftlh", PAGE)
                .index("index.html", "Home")
                .page("about/index.html", "About <us> & you", "2025-12-01")
                .asset("css/site.1234.css", "p { }")
                .file("feeds/new.xml", "<feed/>");

        BakeReport report = bake();

        assertThat(errors()).isEmpty();
        assertThat(site()).isEqualTo(Map.of(
                "index.html", "<h1>Home</h1>",
                "about/index.html", "<h1>About &lt;us&gt; &amp; you</h1>",
                "css/site.1234.css", "p { }",
                "feeds/new.xml", "<feed/>"));
        assertThat(report)
                .isEqualTo(new BakeReport(2, 1, 0, Map.of("about/index.html", "content/pages/about.md")));
    }

    @Test
    void offersTheVariablesJBakeUsersKnow() {
        site.template(
                        "page.ftlh",
                        """
                        ${content.title} | ${content.type} ${content.status} ${content.uri} ${content.rootpath} \
                        ${content.noExtensionUri} ${(content.date?string("yyyy-MM-dd"))!"undated"}
                        config: ${config.site_title} ${config.render_feed} ${config.output_extension}
                        version: ${version}
                        published_date: ${published_date?string("d MMMM yyyy")}
                        published_content: <#list published_content as one>${one.title};</#list>
                        published_pages: <#list published_pages as one>${one.title};</#list>
                        pages: <#list pages as one>${one.title};</#list>
                        all_content: ${all_content?size}
                        alltags: ${alltags?size}
                        next: ${(content.nextContent.title)!"none"}, previous: ${(content.previousContent.uri)!"none"}
                        """)
                .index("index.html", "Home")
                .page("older/index.html", "Older", "2024-01-31")
                .page("newer/index.html", "Newer", "2025-06-01")
                .draft("draft/index.html", "Draft", "2025-07-01");

        bake();

        assertThat(errors()).isEmpty();
        assertThat(site().get("older/index.html"))
                .isEqualTo(
                        """
                        Older | page published older/index.html ../ older/ 2024-01-31
                        config: A site false .html
                        version: v2.7.0
                        published_date: 10 December 2025
                        published_content: Newer;Older;Home;
                        published_pages: Newer;Older;Home;
                        pages: Draft;Newer;Older;Home;
                        all_content: 4
                        alltags: 0
                        next: Newer, previous: index.html
                        """);
    }

    @Test
    void givesEachTypeItsVariables() {
        site.setting("template.person.file", "person.ftlh")
                .template("page.ftlh", "${persons?size} ${published_persons?size}")
                .index("index.html", "Home");

        bake();

        assertThat(errors()).isEmpty();
        assertThat(site()).isEqualTo(Map.of("index.html", "0 0"));
    }

    @Test
    void showsNoPropertyOfTheSystemAndNoJavaObject() {
        System.setProperty("dossier.test.secret", "hunter2");
        try {
            site.template(
                            "page.ftlh",
                            "<#list config as key, value>${key}=${value}\n</#list>"
                                    + "${config.os_name!'-'} ${config.user_dir!'-'} ${(db)!'-'} ${(data)!'-'} ${(renderer)!'-'}")
                    .setting("home", "${env:HOME} ${sys:user.dir}")
                    .index("index.html", "Home");

            bake();
        } finally {
            System.clearProperty("dossier.test.secret");
        }

        assertThat(errors()).isEmpty();
        String page = site().get("index.html");
        assertThat(page).endsWith("\n- - - - -").contains("home=${env:HOME} ${sys:user.dir}\n");
        assertThat(page).doesNotContain("hunter2", folder.toString(), "java_home", System.getProperty("java.version"));
    }

    @Test
    void reportsASlipInATemplateOnceForAllPagesAndWritesNoneOfThem() {
        site.template("page.ftlh", "<h1>${page.titl}</h1>")
                .page("a/index.html", "A", "")
                .page("b/index.html", "B", "")
                .index("index.html", "Home");

        BakeReport report = bake();

        assertThat(errors())
                .isEqualTo(
                        """
                        templates/page.ftlh:1:5: error: a TextView has no field "titl" [template-error]
                            1 | <h1>${page.titl}</h1>
                              |     ^^^^^^^^^^^^
                              = while rendering: content/pages/a.md
                              = did you mean "title"?
                              = known fields: head, title, summary, contents, body, notes, terms, claims, corrections, referrers
                              = the same on 2 more pages
                        1 error
                        """);
        assertThat(site()).isEmpty();
        assertThat(report.pages()).isZero();
    }

    @Test
    void leavesTheLiveSiteByteForByteWhenABakeFails() {
        site.template("page.ftlh", PAGE).page("a/index.html", "A", "").page("b/index.html", "B", "");
        assertThat(build(site)).isTrue();
        Map<String, String> before = live();

        site.template("page.ftlh", "<#if page.title == 'B'>${nothing}</#if>" + PAGE);

        assertThat(build(site)).isFalse();
        assertThat(live()).isEqualTo(before).containsOnlyKeys("a/index.html", "b/index.html", ".dossier-manifest");
    }

    @Test
    void dropsPagesThatAreNoLongerPlanned() {
        site.template("page.ftlh", PAGE).page("a/index.html", "A", "").page("b/index.html", "B", "");
        build(site);

        build(new TestSite(folder).page("b/index.html", "B", ""));

        assertThat(errors()).isEmpty();
        assertThat(live()).containsOnlyKeys("b/index.html", ".dossier-manifest");
    }

    @Test
    void bakesTheSameTwiceInOneJvm() {
        site.template("page.ftlh", "<#list published_content as one>${one.title};</#list>")
                .page("a/index.html", "A", "")
                .page("b/index.html", "B", "");

        build(site);
        Map<String, String> first = live();
        build(site);

        assertThat(errors()).isEmpty();
        assertThat(live()).isEqualTo(first).containsEntry("a/index.html", "A;B;");
    }

    @Test
    void leavesJBakesStaticStateAsItWas() {
        String[] types = DocumentTypes.getDocumentTypes();
        Set<String> variables = Set.copyOf(ModelExtractors.getInstance().keySet());
        site.setting("template.person.file", "person.ftlh").template("page.ftlh", PAGE).index("index.html", "Home");

        bake();

        assertThat(DocumentTypes.getDocumentTypes()).isEqualTo(types);
        assertThat(ModelExtractors.getInstance().keySet()).isEqualTo(variables);
    }

    @Test
    void readsAndTouchesNeitherTheJvmsLocaleNorItsTimeZone() {
        site.template("page.ftlh", "${published_date?string('d MMMM yyyy HH:mm')} ${\"TITLE\"?lower_case} ${1234.5}")
                .setting("jvm.locale", "fr_FR")
                .index("index.html", "Home");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            bake();

            assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("tr-TR"));
            assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Kiritimati");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(site()).isEqualTo(Map.of("index.html", "10 December 2025 00:00 title 1234.5"));
    }

    @Test
    void worksWithoutATemplateFolder() {
        bakeWith(new TestSite(folder));

        assertThat(errors()).isEmpty();
    }

    @Test
    void runsAToolOfJBakeWhenItsFlagIsSet() {
        site.template("page.ftlh", PAGE)
                .template("feed.ftl", "<#list published_content as one>${one.title} at ${config.site_title};</#list>")
                .setting("render.feed", "true")
                .page("a/index.html", "A & B", "");

        BakeReport report = bake();

        assertThat(errors()).isEmpty();
        assertThat(site()).containsEntry("feed.xml", "A &amp; B at A site;");
        assertThat(report.pluginItems()).isEqualTo(1);
    }

    @Test
    void letsNoToolOfJBakeWriteOverAPage() {
        site.template("page.ftlh", PAGE)
                .template("index.ftl", "JBake's index")
                .setting("render.index", "true")
                .index("index.html", "Home");

        bake();

        assertThat(errors())
                .isEqualTo(
                        """
                        jbake.properties: error: the tool org.jbake.render.IndexRenderer failed: it would overwrite the page index.html [plugin-error]
                              = it is a tool of JBake; its flag is render.… in jbake.properties
                        1 error
                        """);
        assertThat(site()).isEqualTo(Map.of("index.html", "<h1>Home</h1>"));
    }

    @Test
    void saysOnceThatTheTemplateOfAToolIsMissing() {
        site.template("page.ftlh", PAGE).setting("render.sitemap", "true").index("index.html", "Home");

        bake();

        assertThat(errors())
                .startsWith("jbake.properties: error: there is no template \"sitemap.ftl\" [missing-template]\n")
                .endsWith("1 error\n");
    }

    @Test
    void findsNoClassOfTheDatabase() {
        assertThat(getClass().getClassLoader().getResource("com/orientechnologies/orient/core/Orient.class")).isNull();
        assertThat(System.getProperty("java.class.path")).doesNotContain("orientdb");
    }

    @Test
    void writesNothingToTheScreen() throws IOException, InterruptedException {
        Path screen = folder.resolve("screen.txt");

        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        QuietBake.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(screen.toFile())
                .start()
                .waitFor();

        assertThat(screen).isEmptyFile();
        assertThat(status).isEqualTo(QuietBake.ERRORS_FOUND);
    }

    /** A bake in which JBake has something to log: a slip in a template, a tool without its template, all documents listed. */
    static final class QuietBake {

        static final int ERRORS_FOUND = 3;

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            TestSite site = new TestSite(folder)
                    .template("page.ftlh", "${published_content?size} ${nothing}")
                    .setting("render.feed", "true")
                    .index("index.html", "Home");
            DiagnosticCollector diagnostics = new DiagnosticCollector();
            JBakeBaker.bake(site.plan(), site.config(), Files.createDirectories(folder.resolve("staging")), diagnostics);
            System.exit(diagnostics.sorted().size() == 2 ? ERRORS_FOUND : 0);
        }
    }

    private BakeReport bake() {
        return bakeWith(site);
    }

    private BakeReport bakeWith(TestSite baked) {
        return JBakeBaker.bake(baked.plan(), baked.config(), staging(), diagnostics);
    }

    private boolean build(TestSite baked) {
        try (StagedOutput output = StagedOutput.open(baked.config(), diagnostics).orElseThrow()) {
            JBakeBaker.bake(baked.plan(), baked.config(), output.folder(), diagnostics);
            return output.publish(diagnostics);
        }
    }

    private Path staging() {
        try {
            return Files.createDirectories(folder.resolve("staging"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> site() {
        return TestSite.files(staging());
    }

    private Map<String, String> live() {
        return TestSite.files(site.config().destination());
    }

    private String errors() {
        return new TextReport(false, 50).print(diagnostics.sorted());
    }
}
