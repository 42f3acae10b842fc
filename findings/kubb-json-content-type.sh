#!/bin/sh
# kubb 4.39.3: its fetch client sends a JSON body and says text/plain.
#
# Input: an operation with a body of application/json. Expected: a request with Content-Type: application/json.
# Seen: the client sets the header for every other media type and leaves it away for this one, so that fetch writes
# the one of a text, and a server that goes by the header takes the body for no JSON.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

npm install --silent --no-audit --no-fund --prefix "$work" --cache "$work/cache" @kubb/cli@4.39.3 @kubb/core@4.39.3 \
    @kubb/plugin-oas@4.39.3 @kubb/plugin-ts@4.39.3 @kubb/plugin-client@4.39.3 esbuild@0.27.0

cat > input.json <<'END'
{"openapi": "3.0.3", "info": {"title": "Orders", "version": "1"}, "paths": {"/order": {"post": {
   "operationId": "placeOrder",
   "requestBody": {"required": true, "content": {"application/json": {"schema": {
     "type": "object", "properties": {"id": {"type": "string"}}}}}},
   "responses": {"200": {"description": "Placed.", "content": {"application/json": {"schema": {"type": "object"}}}}}}}}}
END
cat > kubb.config.ts <<'END'
import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

export default defineConfig({
  root: ".",
  input: { path: "input.json" },
  output: { path: "./made", format: false, lint: false },
  plugins: [pluginOas(), pluginTs(), pluginClient({ client: "fetch" })],
});
END
cat > main.ts <<'END'
import { createServer } from "node:http";
import { setConfig } from "@kubb/plugin-client/clients/fetch";
import { placeOrder } from "./made";

const server = createServer((request, response) => {
  console.log("Content-Type:", request.headers["content-type"]);
  response.setHeader("Content-Type", "application/json").end("{}");
});
server.listen(0, "127.0.0.1", async () => {
  setConfig({ baseURL: `http://127.0.0.1:${(server.address() as { port: number }).port}` });
  await placeOrder({ id: "1" });
  server.close();
});
END

node_modules/.bin/kubb generate > log 2>&1 || { cat log; exit 1; }
node_modules/.bin/esbuild main.ts --bundle --platform=node --format=esm --outfile=main.mjs --log-level=error
node main.mjs > seen
cat seen

cat > expected <<'END'
Content-Type: text/plain;charset=UTF-8
END

diff -u expected seen && echo "As before."
