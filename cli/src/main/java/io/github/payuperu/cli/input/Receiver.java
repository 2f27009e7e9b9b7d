package io.github.payuperu.cli.input;

/** Takes the messages of a run, one after the other. */
public interface Receiver {
    /**
     * A message was read.
     *
     * @param source the argument it came from, the path below it, or either with {@code :LINE}
     * @param body its bytes; of a body over the limit one byte more than the limit
     */
    void message(String source, byte[] body);

    /** Something could not be read; the run goes on. */
    void unread(String source, Obstacle obstacle);

    /** What comes next may take a while, and what came before should not have to wait for it. */
    default void pause() {}
}
