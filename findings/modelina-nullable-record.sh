#!/bin/sh
# @asyncapi/modelina 5.10.1: of an object that may be null it makes a record whose keys may be null.
#
# Input: an object with a field of type object or null, and nothing more said of it. Expected: a type that takes null
# or a record by names. Seen, with mapType "record": Record<string | null, any> | null in the type of that field, for
# fields that are not described: null is taken over into the keys, which no TypeScript compiler takes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

npm install --silent --no-audit --no-fund --prefix "$work" --cache "$work/cache" \
    @asyncapi/modelina@5.10.1 typescript@5.9.3

cat > make.mjs <<'END'
import { writeFileSync } from "node:fs";
import { TypeScriptGenerator } from "@asyncapi/modelina";

const extra = { $id: "Extra", type: ["object", "null"], properties: { comment: { type: "string" } } };
const schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "Deposit",
  type: "object",
  properties: { extra },
  additionalProperties: false,
};
const models = await new TypeScriptGenerator({ modelType: "interface", mapType: "record" }).generate(schema);
writeFileSync("models.ts", models.map(({ result }) => `export ${result}`).join("\n"));
END

node make.mjs
{
    grep -o 'additionalProperties.*' models.ts
    node_modules/.bin/tsc --noEmit --strict --target es2022 models.ts | grep -o 'TS2344.*' | head -n 1
} > seen
cat seen

cat > expected <<'END'
additionalProperties?: Record<string | null, any> | null;
TS2344: Type 'string | null' does not satisfy the constraint 'string | number | symbol'.
END

diff -u expected seen && echo "As before."
