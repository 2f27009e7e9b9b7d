package io.github.payuperu.contracttests.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.payuperu.generatedclient.json.PingRequest;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the generator makes of the contract is reviewed as a list of everything that is public. */
class SurfaceTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/io/github/payuperu/contracttests/client/surface.txt");

    private static final String PACKAGE = PingRequest.class.getPackageName();

    @Test
    void isAsReviewed() throws IOException {
        String surface = new ClassFileImporter()
                .importPackages(PACKAGE).stream()
                        .map(JavaClass::reflect)
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .sorted(Comparator.comparing(Class::getName))
                        .map(SurfaceTest::describe)
                        .collect(Collectors.joining("\n"));
        if ("update".equals(System.getProperty("goldens"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, surface);
        }
        assertThat(GOLDEN)
                .as("Run make goldens, and read the difference")
                .content()
                .isEqualTo(surface);
    }

    private static String describe(Class<?> type) {
        return Stream.concat(Stream.of(name(type)), members(type).sorted().map(member -> "  " + member))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String name(Class<?> type) {
        String kind = type.isEnum() ? "enum " : type.isInterface() ? "interface " : "class ";
        return kind + brief(type);
    }

    private static Stream<String> members(Class<?> type) {
        Stream<String> constructors = Stream.of(type.getConstructors()).map(SurfaceTest::describe);
        Stream<String> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(SurfaceTest::describe);
        Stream<String> fields = Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(SurfaceTest::describe);
        return Stream.of(constructors, methods, fields).flatMap(members -> members);
    }

    private static String describe(Constructor<?> constructor) {
        return "new(" + brief(constructor.getGenericParameterTypes()) + ")";
    }

    private static String describe(Method method) {
        return method.getName() + "(" + brief(method.getGenericParameterTypes()) + "): "
                + brief(method.getGenericReturnType());
    }

    private static String describe(Field field) {
        return field.isEnumConstant() ? field.getName() : field.getName() + ": " + brief(field.getGenericType());
    }

    private static String brief(Type... types) {
        return Stream.of(types)
                .map(type -> type.getTypeName().replaceAll("\\b[a-z]+\\.", "").replace('$', '.'))
                .collect(Collectors.joining(", "));
    }
}
