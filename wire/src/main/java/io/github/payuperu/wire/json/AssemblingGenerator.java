package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.JsonWriteContext;
import io.github.payuperu.wire.message.ScalarKind;
import io.github.payuperu.wire.structure.HalfCharacterException;
import io.github.payuperu.wire.structure.LimitExceededException;
import io.github.payuperu.wire.structure.MessageAssembler;
import io.github.payuperu.wire.structure.Stop;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson writes of a Java object goes to an assembler, without ever being JSON. Text that is JSON already, as of
 * {@code @JsonRawValue}, is refused: nobody has looked at it.
 */
final class AssemblingGenerator extends JsonGenerator {
    private final MessageAssembler assembler;
    private final ObjectCodec codec;
    private final JsonStreamContext context = JsonWriteContext.createRootContext(null);
    private @Nullable String name;
    private int open;
    private boolean closed;

    /** @param codec writes what serializers hand back */
    AssemblingGenerator(MessageAssembler assembler, ObjectCodec codec) {
        this.assembler = assembler;
        this.codec = codec;
    }

    @Override
    public void writeStartObject() throws IOException {
        try {
            assembler.startObject(nextName());
        } catch (LimitExceededException e) {
            throw new WritingStoppedException(e);
        }
        open++;
    }

    @Override
    public void writeStartArray() throws IOException {
        if (open == 0) {
            throw new WritingStoppedException(Stop.root("json", null));
        }
        try {
            assembler.startArray(nextName());
        } catch (LimitExceededException e) {
            throw new WritingStoppedException(e);
        }
        open++;
    }

    @Override
    public void writeEndObject() {
        assembler.end();
        open--;
    }

    @Override
    public void writeEndArray() {
        writeEndObject();
    }

    @Override
    public void writeFieldName(String fieldName) {
        this.name = fieldName;
    }

    @Override
    public void writeFieldName(SerializableString fieldName) {
        this.name = fieldName.getValue();
    }

    @Override
    public void writeString(@Nullable String text) throws IOException {
        if (text == null) {
            writeNull();
        } else {
            scalar(ScalarKind.TEXT, text);
        }
    }

    @Override
    public void writeString(char[] text, int offset, int length) throws IOException {
        writeString(new String(text, offset, length));
    }

    @Override
    public void writeString(SerializableString text) throws IOException {
        writeString(text.getValue());
    }

    @Override
    public void writeUTF8String(byte[] text, int offset, int length) throws IOException {
        writeString(new String(text, offset, length, StandardCharsets.UTF_8));
    }

    @Override
    public void writeBinary(Base64Variant variant, byte[] data, int offset, int length) throws IOException {
        writeString(variant.encode(Arrays.copyOfRange(data, offset, offset + length)));
    }

    @Override
    public int writeBinary(Base64Variant variant, InputStream data, int length) throws IOException {
        byte[] all = length < 0 ? data.readAllBytes() : data.readNBytes(length);
        writeBinary(variant, all, 0, all.length);
        return all.length;
    }

    @Override
    public void writeNumber(int number) throws IOException {
        writeNumber(Integer.toString(number));
    }

    @Override
    public void writeNumber(long number) throws IOException {
        writeNumber(Long.toString(number));
    }

    @Override
    public void writeNumber(double number) throws IOException {
        writeNumber(Double.toString(number));
    }

    @Override
    public void writeNumber(float number) throws IOException {
        writeNumber(Float.toString(number));
    }

    @Override
    public void writeNumber(@Nullable BigInteger number) throws IOException {
        writeNumber(number == null ? null : number.toString());
    }

    @Override
    public void writeNumber(@Nullable BigDecimal number) throws IOException {
        writeNumber(number == null ? null : number.toString());
    }

    @Override
    public void writeNumber(@Nullable String number) throws IOException {
        if (number == null) {
            writeNull();
        } else {
            scalar(ScalarKind.NUMBER, number);
        }
    }

    @Override
    public void writeBoolean(boolean state) throws IOException {
        scalar(ScalarKind.BOOLEAN, Boolean.toString(state));
    }

    @Override
    public void writeNull() throws IOException {
        scalar(ScalarKind.NULL, "");
    }

    @Override
    public void writeObject(@Nullable Object value) throws IOException {
        if (value == null) {
            writeNull();
        } else {
            codec.writeValue(this, value);
        }
    }

    @Override
    public void writeTree(@Nullable TreeNode tree) throws IOException {
        writeObject(tree);
    }

    @Override
    public void writeRawUTF8String(byte[] text, int offset, int length) throws IOException {
        throw raw();
    }

    @Override
    public void writeRaw(String text) throws IOException {
        throw raw();
    }

    @Override
    public void writeRaw(String text, int offset, int length) throws IOException {
        throw raw();
    }

    @Override
    public void writeRaw(char[] text, int offset, int length) throws IOException {
        throw raw();
    }

    @Override
    public void writeRaw(char text) throws IOException {
        throw raw();
    }

    @Override
    public void writeRawValue(String text) throws IOException {
        throw raw();
    }

    @Override
    public void writeRawValue(String text, int offset, int length) throws IOException {
        throw raw();
    }

    @Override
    public void writeRawValue(char[] text, int offset, int length) throws IOException {
        throw raw();
    }

    @Override
    public ObjectCodec getCodec() {
        return codec;
    }

    @Override
    public JsonGenerator setCodec(ObjectCodec other) {
        return this;
    }

    /** One for all levels: only serializers that look where they are would miss the others. */
    @Override
    public JsonStreamContext getOutputContext() {
        return context;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public JsonGenerator enable(Feature feature) {
        return this;
    }

    @Override
    public JsonGenerator disable(Feature feature) {
        return this;
    }

    @Override
    public boolean isEnabled(Feature feature) {
        return false;
    }

    @Override
    public int getFeatureMask() {
        return 0;
    }

    @Override
    @Deprecated
    public JsonGenerator setFeatureMask(int mask) {
        throw new UnsupportedOperationException("There are no features");
    }

    @Override
    public JsonGenerator useDefaultPrettyPrinter() {
        return this;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private void scalar(ScalarKind kind, String text) throws IOException {
        if (open == 0) {
            throw new WritingStoppedException(Stop.root("json", null));
        }
        try {
            assembler.scalar(nextName(), kind, text);
        } catch (LimitExceededException e) {
            throw new WritingStoppedException(e);
        } catch (HalfCharacterException e) {
            throw new WritingStoppedException(Stop.syntax("json", null));
        }
    }

    /** The name of the member whose value comes now; null in a list. */
    private @Nullable String nextName() {
        String next = name;
        name = null;
        return next;
    }

    private JsonGenerationException raw() {
        return new JsonGenerationException("Nobody has looked at raw text", this);
    }
}
