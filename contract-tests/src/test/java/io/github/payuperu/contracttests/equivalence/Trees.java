package io.github.payuperu.contracttests.equivalence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON into a tree without any contract, numbers in their own spelling. */
final class Trees {
    private Trees() {}

    static Tree parse(byte[] json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tree value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> new Tree.Text(parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Tree.Flag(parser.getBooleanValue());
            case VALUE_NULL -> new Tree.Nothing();
            default -> new Tree.Numeral(parser.getText());
        };
    }

    private static Tree object(JsonParser parser) throws IOException {
        List<Tree.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.add(new Tree.Member(null, name, value(parser)));
        }
        return new Tree.Members(members);
    }

    private static Tree list(JsonParser parser) throws IOException {
        List<Tree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Tree.Items(items);
    }

    /** A line for each value, in order: its path and what it is. */
    static List<String> lines(Tree tree) {
        List<String> lines = new ArrayList<>();
        lines(tree, "", lines);
        return lines;
    }

    private static void lines(Tree tree, String path, List<String> lines) {
        if (tree instanceof Tree.Members object) {
            lines.add(path + " {}");
            object.members().forEach(member -> lines(member.value(), path + "/" + member.name(), lines));
        } else if (tree instanceof Tree.Items list) {
            lines.add(path + " []");
            list.items().forEach(item -> lines(item, path + "/-", lines));
        } else {
            lines.add(path + " " + tree);
        }
    }

    /** Whether an object in it has a name twice. */
    static boolean hasDuplicates(Tree tree) {
        if (tree instanceof Tree.Members object) {
            long names =
                    object.members().stream().map(Tree.Member::name).distinct().count();
            return names < object.members().size()
                    || object.members().stream().anyMatch(member -> hasDuplicates(member.value()));
        }
        return tree instanceof Tree.Items list && list.items().stream().anyMatch(Trees::hasDuplicates);
    }
}
