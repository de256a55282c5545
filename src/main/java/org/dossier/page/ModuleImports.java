package org.dossier.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds what a script imports: {@code import … from "./place.js"}, {@code import "./place.js"}, {@code export … from
 * "./place.js"} and {@code import("./place.js")}.
 *
 * <p>No parser: it tells words from comments, strings, templates and regular expressions, which may hold anything, and
 * looks at the two or three words before a string. Whether a slash divides or begins a regular expression is decided by
 * what stands before it; a wrong guess ends with the line.
 */
final class ModuleImports {

    /** A slash behind one of these begins a regular expression; behind any other word it divides. */
    private static final Set<String> BEFORE_EXPRESSION = Set.of(
            "await", "case", "delete", "do", "else", "in", "instanceof", "new", "of", "return", "throw", "typeof", "void", "yield");

    /** What stands for a string, a template or a regular expression among the words before. */
    private static final String LITERAL = "\"";

    private final String script;
    private final List<Import> found = new ArrayList<>();

    /** For each template that is open around the place reached: how many braces are open in its expression. */
    private final Deque<Integer> templates = new ArrayDeque<>();

    private int at;
    private String last = "";
    private String second = "";
    private String third = "";

    private ModuleImports(String script) {
        this.script = script;
    }

    /**
     * An import whose address counts from the script.
     *
     * @param specifier as written, beginning with {@code ./} or {@code ../}
     * @param start offset of its first character, from 0; it ends where its characters do
     */
    record Import(String specifier, int start) {

        int end() {
            return start + specifier.length();
        }
    }

    /** In the order in which they stand. */
    static List<Import> of(String script) {
        ModuleImports imports = new ModuleImports(script);
        imports.read();
        return List.copyOf(imports.found);
    }

    private void read() {
        while (at < script.length()) {
            char c = script.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (script.startsWith("//", at)) {
                at = endOfLine(at);
            } else if (script.startsWith("/*", at)) {
                at = after("*/", at + 2);
            } else if (c == '"' || c == '\'') {
                string(c);
            } else if (c == '`') {
                template();
            } else if (c == '/' && beginsExpression() && expressionEnd() > 0) {
                at = expressionEnd();
                passed(LITERAL);
            } else if (Character.isJavaIdentifierPart(c)) {
                word();
            } else {
                sign(c);
            }
        }
    }

    private void string(char quote) {
        int end = at + 1;
        while (end < script.length() && script.charAt(end) != quote && script.charAt(end) != '\n') {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        String content = script.substring(at + 1, Math.min(end, script.length()));
        if (isSpecifier() && (content.startsWith("./") || content.startsWith("../"))) {
            found.add(new Import(content, at + 1));
        }
        at = end + 1;
        passed(LITERAL);
    }

    private boolean isSpecifier() {
        boolean statement = last.equals("from") || last.equals("import");
        boolean call = last.equals("(") && second.equals("import");
        return statement && !second.equals(".") || call && !third.equals(".");
    }

    /** From a backquote, or from the brace that ends an expression in a template, to the next such place. */
    private void template() {
        at++;
        while (at < script.length() && script.charAt(at) != '`') {
            if (script.startsWith("${", at)) {
                at += 2;
                templates.push(0);
                passed("{");
                return;
            }
            at += script.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        passed(LITERAL);
    }

    private void word() {
        int start = at;
        while (at < script.length() && Character.isJavaIdentifierPart(script.charAt(at))) {
            at++;
        }
        passed(script.substring(start, at));
    }

    private void sign(char c) {
        if (!templates.isEmpty() && c == '{') {
            templates.push(templates.pop() + 1);
        } else if (!templates.isEmpty() && c == '}') {
            int open = templates.pop();
            if (open == 0) {
                template();
                return;
            }
            templates.push(open - 1);
        }
        at++;
        passed(String.valueOf(c));
    }

    private boolean beginsExpression() {
        if (last.isEmpty() || BEFORE_EXPRESSION.contains(last)) {
            return true;
        }
        return !last.equals(LITERAL) && !Character.isJavaIdentifierPart(last.charAt(0)) && !last.equals(")") && !last.equals("]");
    }

    /** @return the offset after its last slash; 0 when the line ends before it does */
    private int expressionEnd() {
        boolean inClass = false;
        for (int i = at + 1; i < endOfLine(at); i++) {
            char c = script.charAt(i);
            if (c == '/' && !inClass) {
                return i + 1;
            }
            inClass = c == '[' || inClass && c != ']';
            i += c == '\\' ? 1 : 0;
        }
        return 0;
    }

    private int endOfLine(int from) {
        int end = script.indexOf('\n', from);
        return end < 0 ? script.length() : end;
    }

    private int after(String mark, int from) {
        int end = script.indexOf(mark, from);
        return end < 0 ? script.length() : end + mark.length();
    }

    private void passed(String word) {
        third = second;
        second = last;
        last = word;
    }
}
