package org.dossier.jbake;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.template.TemplateVariables;
import org.jbake.app.ContentStore;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.TemplateEngineAdapter.NoopAdapter;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/** JBake's variables for one page, extracted when the template asks for them. */
final class JBakeVariables implements TemplateVariables {

    /** Java objects, which templates do not get; and the clock, in whose place {@link Shared} puts a date of the site. */
    private static final Set<String> WITHHELD = Set.of(
            ModelAttributes.DB, ModelAttributes.DATA, ModelAttributes.RENDERER, ModelAttributes.OUT,
            ModelAttributes.PUBLISHED_DATE);

    private static final Set<String> PER_PAGE = Set.of("tag_posts", "tagged_documents");

    private final Shared shared;
    private final TemplateModel model;

    /**
     * What is the same on every page, extracted once in a bake.
     *
     * @param values by name; also holds {@code published_date} from the start, when the site has one
     */
    record Shared(ContentStore store, Map<String, Object> config, ConcurrentHashMap<String, Object> values) {

        Shared(ContentStore store, Map<String, Object> config) {
            this(store, config, new ConcurrentHashMap<>());
        }
    }

    /** @param model the page's own variables, {@code config} among them: JBake's extractors look there */
    JBakeVariables(Shared shared, TemplateModel model) {
        this.shared = shared;
        this.model = model;
    }

    @Override
    public @Nullable Object find(String name) {
        if (WITHHELD.contains(name)) {
            return shared.values().get(name);
        }
        if (!ModelExtractors.getInstance().containsKey(name)) {
            return model.get(name);
        }
        boolean paged = name.equals("published_posts") && model.containsKey(ModelAttributes.NUMBER_OF_PAGES);
        return paged || PER_PAGE.contains(name)
                ? extract(name)
                : shared.values().computeIfAbsent(name, this::extract);
    }

    private Object extract(String name) {
        try {
            return ModelExtractors.getInstance()
                    .extractAndTransform(shared.store(), name, model, new NoopAdapter());
        } catch (NoModelExtractorException e) {
            throw new IllegalStateException("the extractor of \"" + name + "\" is gone", e);
        }
    }
}
