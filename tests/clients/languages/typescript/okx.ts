// What a user of any client for OKX writes once: the signature. And what every program here asks for.
import { createHmac } from "node:crypto";

const { OKX_URL, OKX_KEY, OKX_SECRET, OKX_PASSPHRASE } = process.env as Record<string, string>;
export const url = OKX_URL;

export function signed(method: string, target: string, body: string): Record<string, string> {
  const timestamp = new Date().toISOString();
  const signature = createHmac("sha256", OKX_SECRET).update(timestamp + method + target + body).digest("base64");
  return {
    "OK-ACCESS-KEY": OKX_KEY,
    "OK-ACCESS-SIGN": signature,
    "OK-ACCESS-TIMESTAMP": timestamp,
    "OK-ACCESS-PASSPHRASE": OKX_PASSPHRASE,
  };
}

const send = globalThis.fetch;

/** fetch, which signs what it sends. */
export const signedFetch: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const body = await request.clone().text();
  const { pathname, search } = new URL(request.url);
  for (const [name, value] of Object.entries(signed(request.method, pathname + search, body)))
    request.headers.set(name, value);
  return send(request);
};

export const order = {
  instId: "BTC-USDT",
  tdMode: "cash",
  side: "buy",
  ordType: "limit",
  px: "2.15",
  sz: "0.01",
  clOrdId: "clients1",
} as const;
export const first = { ...order, clOrdId: "clients2" } as const;
export const second = { ...order, side: "sell", px: "3.10", clOrdId: "clients3" } as const;

/** Make a call, and tell what its user sees of the answer. */
export async function step(name: string, call: () => Promise<unknown>): Promise<void> {
  try {
    console.log(JSON.stringify({ step: name, seen: (await call()) ?? null }));
  } catch (error) {
    console.log(JSON.stringify({ step: name, failed: String(error).slice(0, 300) }));
  }
}

/** Ask without any client, for what only looks at requests and answers. */
export async function call(path: string, query: Record<string, string> = {}, body?: unknown): Promise<unknown> {
  const search = new URLSearchParams(query).toString();
  const headers = { "Content-Type": "application/json" };
  const asked = body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) };
  return (await signedFetch(url + path + (search && `?${search}`), asked)).json();
}

/** Tell which orders are taken whose values break the description. */
export async function checkRefusals(takes: (order: unknown) => boolean): Promise<void> {
  const wrong = [{ ...order, ordType: "lim" }, { ...order, sz: 1 }, { ...order, more: "x" }];
  const taken = wrong.filter(takes);
  await step("checks values", async () => (taken.length ? `takes ${JSON.stringify(taken[0])}` : "right"));
}

/** Tell whether a reply of candlesticks is taken that has columns and a field that are new. */
export async function checkOpen(takes: (reply: unknown) => boolean): Promise<void> {
  const described = ["1597026383085", "3.721", "3.743", "3.677", "3.708", "8422410", "22698348.04", "12698348.04", "0"];
  const reply = { code: "0", msg: "", data: [[...described, "new", "new"]], more: "x" };
  await step("stays open", async () => (takes(reply) ? "right" : "refuses a row with new columns"));
}
