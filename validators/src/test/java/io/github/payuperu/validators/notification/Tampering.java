package io.github.payuperu.validators.notification;

import java.util.List;
import java.util.Random;

/** Changes a text as somebody would who wants it to say something else, or the same in another way. */
public final class Tampering {
    private static final List<String> SMALL = List.of("0", "1", "9", ".", "-", " ", "~", "e", "E", "A", "\t", "é", "٣");

    private final Random random;

    public Tampering(long seed) {
        this.random = new Random(seed);
    }

    /** The text with one to three changes; mostly another one. */
    public String of(String text) {
        String changed = text;
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            changed = once(changed);
        }
        return changed;
    }

    /** One of them. */
    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String once(String text) {
        int at = random.nextInt(text.length() + 1);
        String head = text.substring(0, at);
        String tail = text.substring(at);
        return switch (random.nextInt(6)) {
            case 0 -> head + pick(SMALL) + tail;
            case 1 -> tail.isEmpty() ? head : head + tail.substring(1);
            case 2 -> tail.isEmpty() ? head : head + pick(SMALL) + tail.substring(1);
            case 3 -> text + "0";
            case 4 -> "0" + text;
            default -> tail + head;
        };
    }
}
