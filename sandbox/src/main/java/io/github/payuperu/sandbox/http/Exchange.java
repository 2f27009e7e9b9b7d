package io.github.payuperu.sandbox.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one connection, one after the other: their bodies are collected as far as they are read, and the handler
 * is asked where the bytes arrive.
 */
@SuppressWarnings(
        "FutureReturnValueIgnored") // a connection that cannot be written to is gone, which nobody has to be told
final class Exchange extends ChannelInboundHandlerAdapter {
    private static final byte[] NOTHING = {};

    private final Handler handler;
    private final int mostOfABody;
    private final HttpDate date = new HttpDate();
    /** The request that is being read and was not answered yet. */
    private @Nullable HttpRequest head;

    private byte[] body = NOTHING;
    private int size;
    /** Set while what comes is thrown away: the rest of a long body, or everything after the last answer. */
    private @Nullable Rest rest;
    /** No more is answered. */
    private boolean ending;

    Exchange(Handler handler, int mostOfABody) {
        this.handler = handler;
        this.mostOfABody = mostOfABody;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            if (!ending && message instanceof HttpRequest request) {
                begin(context, request);
            }
            if (message instanceof HttpContent content) {
                collect(context, content);
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private void begin(ChannelHandlerContext context, HttpRequest request) {
        HttpResponseStatus refusal = refusal(request);
        if (refusal != null) {
            end(context, Response.refusing(refusal).message(date.now()));
            return;
        }
        head = request;
        rest = null;
        if (HttpUtil.is100ContinueExpected(request)) {
            context.writeAndFlush(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
        }
    }

    /** What is wrong with a request as HTTP; null if nothing is. */
    private static @Nullable HttpResponseStatus refusal(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return request.decoderResult().cause() instanceof TooLongFrameException
                    ? HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
                    : HttpResponseStatus.BAD_REQUEST;
        }
        return request.protocolVersion().majorVersion() == 1 ? null : HttpResponseStatus.HTTP_VERSION_NOT_SUPPORTED;
    }

    private void collect(ChannelHandlerContext context, HttpContent content) {
        ByteBuf piece = content.content();
        if (head == null) {
            if (rest != null && !rest.allows(piece.readableBytes())) {
                context.close();
            }
        } else if (content.decoderResult().isFailure()) {
            end(context, Response.refusing(HttpResponseStatus.BAD_REQUEST).message(date.now()));
        } else {
            append(piece, Math.min(mostOfABody - size, piece.readableBytes()));
            if (content instanceof LastHttpContent || size == mostOfABody) {
                answer(context, head);
            }
        }
    }

    /** Most bodies come in one piece; what is announced is not believed. */
    private void append(ByteBuf piece, int length) {
        if (size + length > body.length) {
            body = Arrays.copyOf(body, size == 0 ? length : Math.min(mostOfABody, Math.max(2 * size, size + length)));
        }
        piece.getBytes(piece.readerIndex(), body, size, length);
        size += length;
    }

    private void answer(ChannelHandlerContext context, HttpRequest request) {
        byte[] bytes = size == body.length ? body : Arrays.copyOf(body, size);
        forget();
        rest = new Rest();
        URI url = url(request);
        if (url == null) {
            end(context, Response.refusing(HttpResponseStatus.BAD_REQUEST).message(date.now()));
            return;
        }
        FullHttpResponse response = handler.answer(new Request(request, url, bytes, address(context)))
                .message(date.now());
        if (HttpUtil.isKeepAlive(request)) {
            HttpUtil.setKeepAlive(response.headers(), request.protocolVersion(), true);
            context.writeAndFlush(response);
        } else {
            end(context, response);
        }
    }

    private static @Nullable URI url(HttpRequest request) {
        try {
            return new URI(request.uri());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String address(ChannelHandlerContext context) {
        return ((InetSocketAddress) context.channel().remoteAddress())
                .getAddress()
                .getHostAddress();
    }

    /**
     * The last answer. A connection that is closed while its client still sends is reset, and the client never sees the answer;
     * so first only our half is closed.
     */
    private void end(ChannelHandlerContext context, FullHttpResponse response) {
        ending = true;
        rest = new Rest();
        forget();
        response.headers().set("Connection", "close");
        ChannelFuture sent = context.writeAndFlush(response);
        sent.addListener(done -> ((SocketChannel) context.channel()).shutdownOutput());
        context.executor().schedule(() -> context.close(), Rest.MOST_NANOS, TimeUnit.NANOSECONDS);
    }

    private void forget() {
        head = null;
        body = NOTHING;
        size = 0;
    }

    /** Whoever does not read answers gets no more of them. */
    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        context.channel().config().setAutoRead(context.channel().isWritable());
    }

    /** A handler that throws, or a connection that broke. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }
}
