package io.github.payuperu.contracttests.shop;

import io.github.payuperu.sandbox.Sandbox;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** A sandbox and a shop, until they are stopped. */
public final class ShopMain {
    private ShopMain() {}

    /** Takes the ports of the two, 0 for free ones; 8480 and 8481 without arguments. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int sandboxPort = args.length > 0 ? Integer.parseInt(args[0]) : 8480;
        int shopPort = args.length > 1 ? Integer.parseInt(args[1]) : 8481;
        try (Sandbox sandbox = Sandbox.builder().port(sandboxPort).start();
                Shop shop = Shop.open(shopPort, sandbox.checkout())) {
            System.out.println("shop     " + shop.url());
            System.out.println("sandbox  " + sandbox.checkout());
            System.out.println("journal  " + sandbox.checkout().resolve("journal"));
            System.out.println("Ctrl-C ends both");
            new CountDownLatch(1).await();
        }
    }
}
