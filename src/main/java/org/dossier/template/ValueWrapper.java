package org.dossier.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.RandomAccess;
import org.dossier.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * Shows values to templates, and nothing but values.
 *
 * <p>Records and maps become hashes without methods, lists become sequences, {@link Html} becomes markup that is printed as
 * it is. Any other object is refused: FreeMarker's own wrappers would offer its methods.
 */
final class ValueWrapper implements ObjectWrapper {

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof CharSequence text) {
            return new SimpleScalar(text.toString());
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (value instanceof Date date) {
            return new SimpleDate(date, TemplateDateModel.DATETIME);
        }
        if (value instanceof Record fields) {
            return new RecordModel(fields, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map, this);
        }
        if (value instanceof Collection<?> items) {
            return new Sequence(items instanceof RandomAccess ? (List<?>) items : new ArrayList<>(items));
        }
        if (value instanceof Object[] items) {
            return new Sequence(Arrays.asList(items));
        }
        throw new TemplateModelException("a value of the type " + value.getClass().getName() + " is not shown to templates");
    }

    private final class Sequence implements TemplateSequenceModel {

        private final List<?> items;

        Sequence(List<?> items) {
            this.items = items;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < items.size() ? wrap(items.get(index)) : null;
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}
