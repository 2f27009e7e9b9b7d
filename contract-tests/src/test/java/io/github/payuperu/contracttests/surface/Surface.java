package io.github.payuperu.contracttests.surface;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything public below a package, sorted.
 *
 * @param root the package
 */
record Surface(String root) {
    /** Its types with their members, a line each. */
    String print() {
        return new ClassFileImporter()
                .importPackages(root).stream()
                        .map(JavaClass::reflect)
                        .filter(Surface::isReachable)
                        .sorted(Comparator.comparing(Class::getName))
                        .map(this::describe)
                        .collect(Collectors.joining("\n"));
    }

    private static boolean isReachable(Class<?> type) {
        boolean outer = type.getEnclosingClass() == null || isReachable(type.getEnclosingClass());
        return outer && Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass();
    }

    private String describe(Class<?> type) {
        return Stream.concat(Stream.of(name(type)), members(type).sorted().map(member -> "  " + member))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String name(Class<?> type) {
        String kind =
                type.isEnum() ? "enum " : type.isInterface() ? "interface " : type.isRecord() ? "record " : "class ";
        return kind + type.getName().substring(root.length() + 1).replace('$', '.');
    }

    private static Stream<String> members(Class<?> type) {
        Stream<String> constructors = Stream.of(type.getConstructors()).map(Surface::describe);
        Stream<String> methods =
                Stream.of(type.getDeclaredMethods()).filter(Surface::isPublic).map(Surface::describe);
        Stream<String> fields =
                Stream.of(type.getDeclaredFields()).filter(Surface::isPublic).map(Surface::describe);
        return Stream.of(constructors, methods, fields).flatMap(members -> members);
    }

    private static boolean isPublic(Member member) {
        return Modifier.isPublic(member.getModifiers()) && !member.isSynthetic();
    }

    private static String describe(Constructor<?> constructor) {
        return "new(" + brief(constructor.getGenericParameterTypes()) + ")" + thrown(constructor.getExceptionTypes());
    }

    private static String describe(Method method) {
        String way = Modifier.isStatic(method.getModifiers()) ? "static " : "";
        return way + method.getName() + "(" + brief(method.getGenericParameterTypes()) + "): "
                + brief(method.getGenericReturnType()) + thrown(method.getExceptionTypes());
    }

    private static String describe(Field field) {
        return field.isEnumConstant() ? field.getName() : field.getName() + ": " + brief(field.getGenericType());
    }

    private static String thrown(Class<?>[] types) {
        return types.length == 0 ? "" : " throws " + brief(types);
    }

    private static String brief(Type... types) {
        return Stream.of(types)
                .map(type -> type.getTypeName().replaceAll("\\b[a-z]+\\.", "").replace('$', '.'))
                .collect(Collectors.joining(", "));
    }
}
