package io.github.payuperu.cli.input;

/** Passes everything on and knows whether there was anything. */
final class CountingReceiver implements Receiver {
    private final Receiver receiver;
    private boolean untouched = true;

    CountingReceiver(Receiver receiver) {
        this.receiver = receiver;
    }

    boolean isUntouched() {
        return untouched;
    }

    @Override
    public void message(String source, byte[] body) {
        untouched = false;
        receiver.message(source, body);
    }

    @Override
    public void unread(String source, Obstacle obstacle) {
        untouched = false;
        receiver.unread(source, obstacle);
    }

    @Override
    public void pause() {
        receiver.pause();
    }
}
