#!/bin/sh
# kubb 4.39.3: the same open row is open in the types that it writes, and closed in its zod schema.
#
# Input: an array with two prefixItems, and items for what may follow them. Expected: a type and a schema that take
# two elements and more. Seen: the type ends with a rest of strings, and the schema is a tuple of two, which refuses a
# third; a client that parses its answers fails as soon as a server adds a column.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

npm install --silent --no-audit --no-fund --prefix "$work" --cache "$work/cache" @kubb/cli@4.39.3 @kubb/core@4.39.3 \
    @kubb/plugin-oas@4.39.3 @kubb/plugin-ts@4.39.3 @kubb/plugin-zod@4.39.3 zod@4.6.7 esbuild@0.27.0

cat > input.json <<'END'
{"openapi": "3.1.0", "info": {"title": "Rows", "version": "1"}, "paths": {},
 "components": {"schemas": {"Row": {"type": "array",
   "prefixItems": [{"type": "string"}, {"type": "string"}], "items": {"type": "string"}}}}}
END
cat > kubb.config.ts <<'END'
import { defineConfig } from "@kubb/core";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginZod } from "@kubb/plugin-zod";

export default defineConfig({
  root: ".",
  input: { path: "input.json" },
  output: { path: "./made", format: false, lint: false },
  plugins: [pluginOas(), pluginTs(), pluginZod()],
});
END
cat > main.ts <<'END'
import { rowSchema } from "./made/zod/rowSchema";

for (const row of [["a", "b"], ["a", "b", "c"]])
  console.log(`${row.length} columns: ${rowSchema.safeParse(row).success ? "taken" : "refused"}`);
END

node_modules/.bin/kubb generate > log 2>&1 || { cat log; exit 1; }
node_modules/.bin/esbuild main.ts --bundle --platform=node --format=esm --outfile=main.mjs --log-level=error
{ tr -d ' \n' < made/types/Row.ts | grep -o 'Row=[^;]*'; node main.mjs; } > seen
cat seen

cat > expected <<'END'
Row=[string,string,...string[]]
2 columns: taken
3 columns: refused
END

diff -u expected seen && echo "As before."
