package org.dossier.template;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map as a hash. */
final class MapModel implements TemplateHashModelEx {

    private final Map<?, ?> map;
    private final ValueWrapper wrapper;

    MapModel(Map<?, ?> map, ValueWrapper wrapper) {
        this.map = map;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return wrapper.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    /** In alphabetical order: the order of a hash map is not the same on every machine. */
    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(map.keySet().stream().map(String::valueOf).sorted().toList(), wrapper);
    }

    /** In the order of the {@link #keys()}. */
    @Override
    public TemplateCollectionModel values() {
        return new SimpleCollection(
                map.keySet().stream().map(String::valueOf).sorted().map(map::get).toList(), wrapper);
    }
}
