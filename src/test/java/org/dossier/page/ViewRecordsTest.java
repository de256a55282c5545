package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.page.view.PageView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewRecordsTest {

    private static final Pattern HEADING = Pattern.compile("#{3,4} ([A-Za-z.]+)");
    private static final Pattern FIELD = Pattern.compile("\\| `(\\w+)` \\| `([^`]+)`(\\??) \\| .+ \\|");

    @Test
    void areDescribedInFullWithEveryFieldInOrder() throws IOException {
        assertThat(described()).isEqualTo(existing());
    }

    /** Each record's fields as {@code name type}, the type with a question mark where the value may be absent. */
    private static Map<String, List<String>> described() throws IOException {
        Map<String, List<String>> records = new TreeMap<>();
        List<String> fields = List.of();
        for (String line : Files.readAllLines(Path.of("docs/view-records.md"))) {
            Matcher heading = HEADING.matcher(line);
            Matcher field = FIELD.matcher(line);
            if (heading.matches()) {
                fields = new ArrayList<>();
                records.put(heading.group(1), fields);
            } else if (field.matches()) {
                fields.add(field.group(1) + " " + field.group(2) + field.group(3));
            }
        }
        return records;
    }

    /** The page views, and every record that a field of one holds. */
    private static Map<String, List<String>> existing() {
        Deque<Class<?>> open = new ArrayDeque<>(List.of(PageView.class.getPermittedSubclasses()));
        Map<String, List<String>> records = new TreeMap<>();
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (records.putIfAbsent(name(type), fields(type)) == null) {
                Stream.of(type.getRecordComponents())
                        .flatMap(component -> classes(component.getGenericType()))
                        .filter(Class::isRecord)
                        .filter(one -> one.getPackage().equals(PageView.class.getPackage()))
                        .forEach(open::add);
            }
        }
        return records;
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Arrays.stream(parameterized.getActualTypeArguments()).flatMap(ViewRecordsTest::classes);
        }
        return type instanceof Class<?> one ? Stream.of(one) : Stream.empty();
    }

    private static List<String> fields(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(component -> field(component, type)).toList();
    }

    private static String field(RecordComponent component, Class<?> owner) {
        String type = component.getGenericType().getTypeName().replaceAll("[a-z]+\\.", "").replace('$', '.');
        // A record within the same file is named without it, as in its source.
        String outermost = owner.getEnclosingClass() == null ? owner.getSimpleName() : owner.getEnclosingClass().getSimpleName();
        type = type.replace(outermost + ".", "").replace("Integer", "int");
        boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return component.getName() + " " + type + (absent ? "?" : "");
    }

    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null ? type.getSimpleName() : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    }
}
