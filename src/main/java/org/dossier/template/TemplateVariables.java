package org.dossier.template;

import org.jspecify.annotations.Nullable;

/** The variables a template sees beside {@code page}: JBake's, found when a template asks for them. */
@FunctionalInterface
public interface TemplateVariables {

    /** No variable but {@code page}. */
    TemplateVariables NONE = name -> null;

    /**
     * The value of a variable: text, number, flag, {@link java.util.Date}, enum constant, record,
     * {@link org.dossier.text.Html}, or a collection or map of those.
     *
     * @return null when there is no such variable
     */
    @Nullable Object find(String name);
}
