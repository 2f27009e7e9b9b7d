/**
 * Runs the generated client: node dist/check.js GATEWAY FILE...
 *
 * FILE is a sample, OPERATION.request.json or OPERATION.response.json, or a pact. Each body goes through its generated model and
 * comes out as it was; each sample request is sent to the gateway and its answer read.
 */
import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { DefaultApi } from "./generated/apis";
import {
  PaymentMethodsRequestFromJSON,
  PaymentMethodsRequestToJSON,
  PaymentMethodsResponseFromJSON,
  PaymentMethodsResponseToJSON,
  PaymentResponseFromJSON,
  PaymentResponseToJSON,
  PingRequestFromJSON,
  PingRequestToJSON,
  RequestFromJSON,
  SubmitTransactionRequestFromJSON,
  SubmitTransactionRequestToJSON,
} from "./generated/models";
import { Configuration } from "./generated/runtime";

type Json = Record<string, unknown>;
type Model = (json: Json) => unknown;

interface Interaction {
  description: string;
  request: { body?: { content: Json | string } };
  response: { body: { content: Json } };
}

const REQUESTS: Record<string, Model> = {
  SUBMIT_TRANSACTION: (json) => SubmitTransactionRequestToJSON(SubmitTransactionRequestFromJSON(json)),
  GET_PAYMENT_METHODS: (json) => PaymentMethodsRequestToJSON(PaymentMethodsRequestFromJSON(json)),
  PING: (json) => PingRequestToJSON(PingRequestFromJSON(json)),
};

/** Null and absent are the same. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutNulls);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const kept = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutNulls(member)]));
}

function assertKept(name: string, body: Json, model: Model): void {
  assert.deepEqual(withoutNulls(model(body)), withoutNulls(body), name);
}

/** The command decides; one that does not exist has no model. */
function checkRequest(name: string, body: Json): void {
  const model = REQUESTS[String(body.command)];
  if (model !== undefined) {
    assertKept(name, body, model);
  }
}

function checkResponse(name: string, body: Json): void {
  const model: Model =
    "paymentMethods" in body
      ? (json) => PaymentMethodsResponseToJSON(PaymentMethodsResponseFromJSON(json))
      : (json) => PaymentResponseToJSON(PaymentResponseFromJSON(json));
  assertKept(name, body, model);
}

async function send(name: string, gateway: DefaultApi, body: Json): Promise<void> {
  const answer = await gateway.send({ request: RequestFromJSON(body) });
  assert.equal(answer.code, "SUCCESS", `${name}: ${answer.error}`);
}

function checkPact(interactions: Interaction[]): void {
  for (const { description, request, response } of interactions) {
    if (typeof request.body?.content === "object") {
      checkRequest(description, request.body.content);
    }
    checkResponse(description, response.body.content);
  }
}

async function check(file: string, gateway: DefaultApi): Promise<void> {
  const name = basename(file);
  const body: Json = JSON.parse(readFileSync(file, "utf8"));
  if ("interactions" in body) {
    checkPact(body.interactions as Interaction[]);
  } else if (name.endsWith(".request.json")) {
    checkRequest(name, body);
    await send(name, gateway, body);
  } else {
    checkResponse(name, body);
  }
  console.log(`${name}: as it was`);
}

async function main([url, ...files]: string[]): Promise<void> {
  const gateway = new DefaultApi(new Configuration({ basePath: url }));
  for (const file of files) {
    await check(file, gateway);
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
