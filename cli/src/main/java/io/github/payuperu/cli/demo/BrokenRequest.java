package io.github.payuperu.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A request as it is easily written by hand: eight mistakes, none of which a parser notices. */
final class BrokenRequest {
    private BrokenRequest() {}

    /** The body in JSON. */
    static byte[] body() {
        return """
               {
                 "language": "es",
                 "command": "SUBMIT_TRANSACTION",
                 "test": true,
                 "merchant": { "apiLogin": "pRRXKOl8ikMmt9u", "apiKey": "4Vj8eK4rloUd272L48hsrarnUA" },
                 "transaction": {
                   "order": {
                     "accountId": "512323",
                     "referenceCode": "PEDIDO-1",
                     "description": "Dos entradas",
                     "language": "es",
                     "additionalValues": { "TX_VALUE": { "value": 99.999, "currency": "SOL" } },
                     "buyer": {
                       "fullName": "First name and second buyer name",
                       "emailAddress": "buyer_test@test.com",
                       "contactPhone": "7563126",
                       "dniNumber": "123456789",
                       "shippingAddress": {
                         "street1": "Av. Isabel La Católica 103-La Victoria",
                         "city": "Lima", "state": "Lima", "country": "PE",
                         "postalCode": "15001", "phone": "(01) 756-3126"
                       }
                     }
                   },
                   "creditCard": { "number": "4097440000000004", "securityCode": "777", "expirationDate": "12/2030" },
                   "extraParameters": { "INSTALLMENTS_NUMBER": 48 },
                   "type": "AUTHORIZATION_AND_CAPTURE",
                   "paymentMethod": "MASTER",
                   "paymentCountry": "PE",
                   "deviceSessionId": "vghs6tvkcle931686k1900o6e1",
                   "ipAddress": "200.37.0.1",
                   "cookie": "pt1t38347bs6jc9ruv2ecpv7o2",
                   "userAgent": "Mozilla/5.0"
                 }
               }
               """.getBytes(UTF_8);
    }
}
