package io.github.payuperu.wire.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import org.junit.jupiter.api.Test;

class MessageBuilderTest {
    private final Contract contract = Contract.get();
    private final Field language = contract.require(Direction.REQUEST, "language");
    private final Field command = contract.require(Direction.REQUEST, "command");

    @Test
    void leavesAMessageAloneWhenTheNextIsBuilt() {
        Message first = message("es", "PING");
        Message second = message("en", "SUBMIT_TRANSACTION");

        assertThat(first.text(language)).isEqualTo("es");
        assertThat(first.text(command)).isEqualTo("PING");
        assertThat(second.text(command)).isEqualTo("SUBMIT_TRANSACTION");
    }

    @Test
    void buildsSeveralMessagesAtOnce() {
        MessageBuilder one = open();
        MessageBuilder other = open();
        add(one, language, "es");
        add(other, language, "en");
        add(one, command, "PING");
        one.end();
        other.end();

        assertThat(one.build(MessageSource.NONE).text(language)).isEqualTo("es");
        assertThat(other.build(MessageSource.NONE).text(language)).isEqualTo("en");
    }

    @Test
    void growsWithTheMessage() {
        MessageBuilder builder = open();
        String text = "x".repeat(100);
        for (int i = 0; i < 1_000; i++) {
            builder.scalar(null, "member" + i, ScalarKind.TEXT, text.toCharArray(), 0, text.length());
        }
        add(builder, language, "es");
        builder.end();
        Message message = builder.build(MessageSource.NONE);

        assertThat(message.text(language)).isEqualTo("es");
        assertThat(message.nodeAfter(0)).isEqualTo(1_002);
        assertThat(message("en", "PING").text(language)).isEqualTo("en");
    }

    @Test
    void knowsEveryControlCharacter() {
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            boolean told = !message("xxxxxxxxx" + (char) character, "PING")
                    .textsWithControls()
                    .isEmpty();

            assertThat(told).as("U+%04X", character).isEqualTo(Character.isISOControl(character));
        }
    }

    @Test
    void tellsControlCharactersInEveryFieldThatHasThem() {
        assertThat(message("e\ns", "PING\u0085").textsWithControls()).containsExactly(language, command);
        assertThat(message("é", "PING").textsWithControls()).isEmpty();
    }

    private Message message(String languageText, String commandText) {
        MessageBuilder builder = open();
        add(builder, language, languageText);
        add(builder, command, commandText);
        builder.end();
        return builder.build(MessageSource.NONE);
    }

    private MessageBuilder open() {
        MessageBuilder builder = new MessageBuilder(contract);
        builder.startObject(null, null);
        return builder;
    }

    private static void add(MessageBuilder builder, Field field, String text) {
        builder.scalar(field, field.name(), ScalarKind.TEXT, text.toCharArray(), 0, text.length());
    }
}
