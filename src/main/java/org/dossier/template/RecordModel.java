package org.dossier.template;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as a hash: its components are the keys, its methods are not seen.
 *
 * <p>A key that is no component is an error even under {@code ??}: in a typed view it can only be a slip, and a slip that
 * reads as "absent" would make a part of every page vanish without a word.
 */
final class RecordModel implements TemplateHashModelEx {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                // A public accessor of a record that is not public itself cannot be called without this.
                component.getAccessor().setAccessible(true);
                accessors.put(component.getName(), component.getAccessor());
            }
            return Collections.unmodifiableMap(accessors);
        }
    };

    private final Record fields;
    private final ValueWrapper wrapper;
    private final Map<String, Method> components;

    RecordModel(Record fields, ValueWrapper wrapper) {
        this.fields = fields;
        this.wrapper = wrapper;
        this.components = COMPONENTS.get(fields.getClass());
    }

    /** Thrown for a key that is no component. */
    static final class UnknownField extends TemplateModelException {

        private final transient String field;
        private final transient List<String> known;

        UnknownField(Class<?> type, String field, List<String> known) {
            super("a " + type.getSimpleName() + " has no field \"" + field + "\"");
            this.field = field;
            this.known = known;
        }

        String field() {
            return field;
        }

        List<String> known() {
            return known;
        }
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method accessor = components.get(name);
        if (accessor == null) {
            throw new UnknownField(fields.getClass(), name, List.copyOf(components.keySet()));
        }
        return wrapper.wrap(value(accessor));
    }

    private @Nullable Object value(Method accessor) {
        try {
            return accessor.invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    @Override
    public boolean isEmpty() {
        return components.isEmpty();
    }

    @Override
    public int size() {
        return components.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(components.keySet(), wrapper);
    }

    @Override
    public TemplateCollectionModel values() {
        List<@Nullable Object> values = new ArrayList<>();
        components.values().forEach(accessor -> values.add(value(accessor)));
        return new SimpleCollection(values, wrapper);
    }
}
