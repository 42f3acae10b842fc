#!/bin/sh
# @hey-api/openapi-ts 0.99.0, plugin zod: an open row of two columns wants a third.
#
# Input: an array with two prefixItems, and items for what may follow them. Expected: a schema that takes two
# elements, and more of the form of items. Seen: the form of items is one more element of the tuple, so that a row
# of two is refused, a row of four too, and only one of three is taken. The plugin typescript does the same.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

npm install --silent --no-audit --no-fund --prefix "$work" --cache "$work/cache" \
    @hey-api/openapi-ts@0.99.0 typescript@5.9.3 zod@4.6.7

cat > input.json <<'END'
{"openapi": "3.1.0", "info": {"title": "Rows", "version": "1"}, "paths": {},
 "components": {"schemas": {"Row": {"type": "array",
   "prefixItems": [{"type": "string"}, {"type": "string"}], "items": {"type": "string"}}}}}
END

node_modules/.bin/openapi-ts --input input.json --output made --plugins @hey-api/typescript zod > log 2>&1 || { cat log; exit 1; }
node_modules/.bin/tsc --target es2022 --module es2022 --moduleResolution bundler --skipLibCheck --outDir run made/zod.gen.ts
echo '{"type": "module"}' > run/package.json
cat > run/check.js <<'END'
import { zRow } from "./zod.gen.js";
for (const row of [["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]])
  console.log(`${row.length} columns: ${zRow.safeParse(row).success ? "taken" : "refused"}`);
END
{ node run/check.js; tr -d ' \n' < made/types.gen.ts | grep -o 'Row=[^;]*'; } > seen
cat seen

cat > expected <<'END'
2 columns: refused
3 columns: taken
4 columns: refused
Row=[string,string,string]
END

diff -u expected seen && echo "As before."
