package io.github.payuperu.validators.archive;

import io.github.payuperu.validators.values.Lima;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.message.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the day a message is of, from what it says itself: when the gateway answered, or when the payment took place. */
final class Days {
    /** What is outside is a slip; with it there might be as many days as messages. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2099;
    private static final int DATE_LENGTH = "2021-06-21".length();

    /** Where a message says it, the more reliable first. */
    private static final List<Field> FIELDS = Stream.of(
                    "operationDate",
                    "transactionDate",
                    "confirmation.transaction_date",
                    "confirmation.date",
                    "response.processingDate",
                    "response.processing_date_time")
            .map(term -> Contract.get().require(Direction.RESPONSE, term))
            .toList();

    private Days() {}

    /** The day in Lima; empty if the message does not tell. */
    static Optional<LocalDate> of(Message message) {
        for (Field field : FIELDS) {
            String text = message.text(field);
            Optional<LocalDate> day = text == null ? Optional.empty() : day(text);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** Of epoch milliseconds, or of a text that starts with a date: 2015-05-27 or 2015.05.27. */
    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = text.chars().allMatch(c -> c >= '0' && c <= '9') ? ofMillis(text) : ofText(text);
            return Optional.of(day).filter(Days::isPlausible);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static LocalDate ofMillis(String digits) {
        return Lima.dayAt(Instant.ofEpochMilli(Long.parseLong(digits)));
    }

    private static LocalDate ofText(String text) {
        String date = text.substring(0, Math.min(DATE_LENGTH, text.length()));
        return LocalDate.parse(date.replace('.', '-'));
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
