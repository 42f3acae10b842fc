#!/bin/sh
# @hey-api/openapi-ts 0.99.0, plugin zod: of an allOf that begins with a choice, only two parts are checked.
#
# Input: an allOf of a oneOf and two objects. Expected: a schema that wants a property of each part.
# Seen: z.intersection(choice, second, third); zod's intersection takes two schemas and ignores the
# third, so that an object without the third part's property is accepted. Exit status 0.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

npm install --silent --no-audit --no-fund --prefix "$work" --cache "$work/cache" @hey-api/openapi-ts@0.99.0 typescript@5.9.3 zod@4.6.7

cat > input.json <<'END'
{"openapi": "3.1.0", "info": {"title": "Orders", "version": "1"}, "paths": {},
 "components": {"schemas": {"Order": {"allOf": [
   {"oneOf": [
     {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
     {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}]},
   {"type": "object", "required": ["size"], "properties": {"size": {"type": "string"}}},
   {"type": "object", "required": ["side"], "properties": {"side": {"type": "string"}}}]}}}}
END

node_modules/.bin/openapi-ts --input input.json --output made --plugins zod > log 2>&1 || { cat log; exit 1; }
node_modules/.bin/tsc --target es2022 --module es2022 --moduleResolution bundler --skipLibCheck --outDir run made/zod.gen.ts \
    > types 2>&1 || true
echo '{"type": "module"}' > run/package.json
cat > run/check.js <<'END'
import { zOrder } from "./zod.gen.js";
const without = (name) => {
  const order = { id: "1", size: "2", side: "buy" };
  delete order[name];
  return zOrder.safeParse(order).success ? "accepted" : "refused";
};
for (const name of ["id", "size", "side"]) console.log(`without ${name}: ${without(name)}`);
END
{ node run/check.js; grep -o 'TS[0-9]*: .*' types; } > seen
cat seen

cat > expected <<'END'
without id: refused
without size: refused
without side: accepted
TS2554: Expected 2 arguments, but got 3.
END

diff -u expected seen && echo "As before."
