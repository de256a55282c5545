package org.dossier.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/**
 * FreeMarker, set so that it escapes everything, runs nothing, and writes the same on every machine.
 *
 * <p>Every setting that would otherwise come from the JVM (locale, time zone, encoding) is fixed here.
 */
final class TemplateSettings extends Configuration {

    private final Map<Template, Template> interruptible = new ConcurrentHashMap<>();

    TemplateSettings(TemplateFiles files, ValueWrapper wrapper) {
        super(VERSION_2_3_35);
        setTemplateLoader(files);
        setCacheStorage(new StrongCacheStorage());
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        setLocalizedLookup(false);

        setOutputFormat(HTMLOutputFormat.INSTANCE);
        setAutoEscapingPolicy(FORCE_AUTO_ESCAPING_POLICY);
        setObjectWrapper(wrapper);
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setTagSyntax(ANGLE_BRACKET_TAG_SYNTAX);
        setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);

        setDefaultEncoding("UTF-8");
        setOutputEncoding("UTF-8");
        setURLEscapingCharset("UTF-8");
        setLocale(Locale.ROOT);
        setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        setSQLDateAndTimeTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        setNumberFormat("computer");
        setBooleanFormat("c");

        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setLogTemplateExceptions(false);
        setAttemptExceptionReporter((exception, environment) -> {});
        setWrapUncheckedExceptions(true);
        setShowErrorTips(false);
        // A tab is one column for us, as in every other message.
        setTabSize(1);
    }

    /**
     * Loads a template for the engine or for a template that imports it; all other overloads end here.
     *
     * <p>Adds checks for interruption, without which an endless loop could not be stopped. FreeMarker keeps the call that
     * does it in an internal class; it must happen before the template first runs, and once.
     */
    @Override
    public Template getTemplate(
            String name, Locale locale, Object condition, String encoding, boolean parse, boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
        return template == null ? null : interruptible.computeIfAbsent(template, TemplateSettings::checked);
    }

    private static Template checked(Template template) {
        _CoreAPI.addThreadInterruptedChecks(template);
        return template;
    }
}
