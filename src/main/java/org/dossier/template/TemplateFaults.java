package org.dossier.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.InputFile;
import org.dossier.text.Location;
import org.dossier.text.Span;
import org.dossier.text.Suggestions;
import org.jspecify.annotations.Nullable;

/** Says in an author's words what went wrong in a template, where, from where it was called, and for which content. */
final class TemplateFaults {

    /** A line of FreeMarker's own trace; those marked {@code ~} are only around the call and left out. */
    private static final Pattern CALL = Pattern.compile(
            "(?m)^\\s*- Reached through: .*?\\[in template \"([^\"]+)\".*? at line (\\d+), column (\\d+)\\]$");
    private static final Pattern WRAPPER = Pattern.compile(" ?\\(wrapper: [^)]*\\)");
    private static final int LONGEST = 240;

    private final TemplateFiles files;
    private final Location origin;
    private final TemplateEngine.Limits limits;
    private final DiagnosticCollector diagnostics;

    TemplateFaults(
            TemplateFiles files, Location origin, TemplateEngine.Limits limits, DiagnosticCollector diagnostics) {
        this.files = files;
        this.origin = origin;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    void tooSlow(String template) {
        add(Diagnostic.error(
                        Code.TEMPLATE_TOO_SLOW,
                        file(template),
                        "this template takes more than " + limits.time().toSeconds() + " seconds for one page")
                .hint("look for a list or a macro that never ends"));
    }

    /** Reports what a template threw; a fault that is no author's is thrown on. */
    void report(String template, Throwable fault) {
        // FreeMarker wraps what the loader throws, and wraps it again when it is asked for the template a second time.
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableTemplate unusable) {
                unusable.diagnostics().forEach(diagnostics::add);
                return;
            }
            if (cause instanceof ParseException parse) {
                unreadable(parse);
                return;
            }
            if (cause instanceof TemplateNotFoundException missing) {
                missing(missing.getTemplateName(), place(fault).orElse(origin));
                return;
            }
            if (cause instanceof MalformedTemplateNameException malformed) {
                missing(malformed.getTemplateName(), place(fault).orElse(origin));
                return;
            }
            if (cause instanceof PageWriter.Full) {
                tooLarge(template);
                return;
            }
        }
        if (fault instanceof StackOverflowError) {
            add(Diagnostic.error(Code.TEMPLATE_ERROR, file(template), "this template calls itself without end")
                    .hint("a macro or function that calls itself needs a condition under which it stops"));
        } else if (fault instanceof TemplateException exception) {
            failed(template, exception);
        } else {
            throw new IllegalStateException("cannot render " + template + " for " + origin.path(), fault);
        }
    }

    private void tooLarge(String template) {
        add(Diagnostic.error(
                        Code.PAGE_TOO_LARGE,
                        file(template),
                        "the page grows over " + limits.characters() + " characters")
                .hint("look for a list or a macro that never ends; split a page that is really so long"));
    }

    private void unreadable(ParseException parse) {
        add(Diagnostic.error(
                Code.TEMPLATE_ERROR,
                span(
                        parse.getTemplateName(),
                        parse.getLineNumber(),
                        parse.getColumnNumber(),
                        parse.getEndLineNumber(),
                        parse.getEndColumnNumber()),
                essence(parse.getEditorMessage())));
    }

    private void missing(String name, Location place) {
        Set<String> known = files.names();
        String near = Suggestions.didYouMean(name, known);
        add(Diagnostic.error(
                        Code.MISSING_TEMPLATE, place, "there is no template \"" + name + "\"")
                .hint(near)
                .hint("it was looked for in " + files.searched())
                .hint(near.isEmpty() ? "known templates: " + String.join(", ", known) : ""));
    }

    private void failed(String template, TemplateException exception) {
        Location shown = place(exception).orElseGet(() -> file(template));
        Diagnostic diagnostic;
        if (exception instanceof InvalidReferenceException && exception.getBlamedExpressionString() != null) {
            String name = exception.getBlamedExpressionString();
            diagnostic = Diagnostic.error(Code.TEMPLATE_ERROR, shown, "\"" + name + "\" has no value here")
                    .hint("if it may be absent, write <#if " + name + "??>…</#if> around it");
        } else if (exception instanceof RecordModel.UnknownField unknown) {
            diagnostic = Diagnostic.error(Code.TEMPLATE_ERROR, shown, unknown.getMessageWithoutStackTop())
                    .hint(Suggestions.didYouMean(unknown.field(), unknown.known()))
                    .hint("known fields: " + String.join(", ", unknown.known()));
        } else {
            diagnostic = Diagnostic.error(
                    Code.TEMPLATE_ERROR, shown, essence(exception.getMessageWithoutStackTop()));
        }
        add(withCallers(diagnostic, exception.getFTLInstructionStack()));
    }

    private Diagnostic withCallers(Diagnostic diagnostic, @Nullable String stack) {
        Diagnostic result = diagnostic;
        Matcher call = CALL.matcher(stack == null ? "" : stack);
        while (call.find()) {
            int line = Integer.parseInt(call.group(2));
            int column = Integer.parseInt(call.group(3));
            result = result.related(span(call.group(1), line, column, line, column), "called from");
        }
        return result;
    }

    /** Adds it with the content that was being rendered, unless that is where it points. */
    private void add(Diagnostic diagnostic) {
        diagnostics.add(
                diagnostic.location().equals(origin) ? diagnostic : diagnostic.related(origin, "while rendering"));
    }

    private Optional<Location> place(Throwable fault) {
        if (!(fault instanceof TemplateException exception) || exception.getLineNumber() == null) {
            return Optional.empty();
        }
        return Optional.of(span(
                exception.getTemplateSourceName(),
                exception.getLineNumber(),
                exception.getColumnNumber(),
                exception.getEndLineNumber(),
                exception.getEndColumnNumber()));
    }

    private Location file(String template) {
        return files.loaded(template)
                .<Location>map(file -> new FileLocation(file.path()))
                .orElse(new FileLocation(template));
    }

    /** FreeMarker counts lines and columns from 1, and its end is the last character, not the one behind it. */
    private Location span(String template, int line, int column, int endLine, int endColumn) {
        Optional<InputFile> loaded = files.loaded(template);
        if (loaded.isEmpty() || line < 1) {
            return file(template);
        }
        InputFile file = loaded.get();
        int start = offset(file, line, column - 1);
        // A directive with a body ends far away: its first line is enough to find it.
        int end = endLine == line ? offset(file, endLine, endColumn) : offset(file, line, Integer.MAX_VALUE);
        return new Span(file, start, Math.max(start, end));
    }

    private static int offset(InputFile file, int line, int column) {
        int number = Math.min(line, file.lines());
        return file.lineStart(number) + Math.min(Math.max(0, column), file.line(number).length());
    }

    /** FreeMarker's words on one line, without its general advice and the names of our classes. */
    private static String essence(@Nullable String message) {
        if (message == null) {
            return "this template fails";
        }
        String words = message.split("\n==>|\n----|\n\n|\\.\\s(?=Check|\\(Note)")[0];
        words = WRAPPER.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip();
        words = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
