#!/bin/sh
# oazapfts 7.5.0 and openapi-zod-client 1.18.3 write a range of responses (4XX) as it stands, as if it were a number.
#
# Input: an operation with responses 200 and 4XX, a range as OpenAPI has them since 3.0. Expected: a type for every
# status from 400 to 499, or for all that are not 200. Seen: oazapfts writes `status: 4XX`, which no TypeScript
# compiler reads, so that the whole client does not compile; openapi-zod-client writes `status: NaN`, which
# equals no status. Both exit with 0 and warn of nothing.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

npm install --silent --no-audit --no-fund --prefix "$work" --cache "$work/cache" \
    oazapfts@7.5.0 openapi-zod-client@1.18.3 typescript@5.9.3

cat > input.json <<'END'
{"openapi": "3.0.3", "info": {"title": "Orders", "version": "1"}, "paths": {"/order": {"get": {
   "operationId": "getOrder", "responses": {
     "200": {"description": "Found.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}},
     "4XX": {"description": "Not found.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}}}}},
 "components": {"schemas": {
   "Order": {"type": "object", "properties": {"id": {"type": "string"}}},
   "Error": {"type": "object", "properties": {"code": {"type": "string"}}}}}}
END

node_modules/.bin/oazapfts input.json oazapfts.ts > log 2>&1 || { cat log; exit 1; }
node_modules/.bin/openapi-zod-client input.json -o zod.ts > log 2>&1 || { cat log; exit 1; }
{
    grep -o 'status: .*' oazapfts.ts
    node_modules/.bin/tsc --noEmit --noResolve oazapfts.ts | grep -o 'TS1351.*' | head -n 1
    grep -o 'status: .*' zod.ts
} > seen
cat seen

cat > expected <<'END'
status: 200;
status: 4XX;
TS1351: An identifier or keyword cannot immediately follow a numeric literal.
status: NaN,
END

diff -u expected seen && echo "As before."
