#!/bin/sh
# openapi-typescript 7.13.0 reads anyOf beside properties as one more alternative.
#
# Input: an object that needs a symbol, and beside that an id or a name. Expected: the object and one of
# the two; with oneOf in place of anyOf the same tool writes that. Seen: the object or an id or a name,
# so that an order without a symbol compiles.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

npm install --silent --no-audit --no-fund --prefix "$work" --cache "$work/cache" openapi-typescript@7.13.0 typescript@5.9.3

part() { printf '{"type": "object", "required": ["%s"], "properties": {"%s": {"type": "string"}}}' "$1" "$1"; }
order() { printf '"%s": {"type": "object", "required": ["symbol"], "properties": {"symbol": {"type": "string"}},
  "%s": [%s, %s]}' "$1" "$2" "$(part id)" "$(part name)"; }
printf '{"openapi": "3.1.0", "info": {"title": "Orders", "version": "1"}, "paths": {},
  "components": {"schemas": {%s, %s}}}' "$(order Any anyOf)" "$(order One oneOf)" > input.json

node_modules/.bin/openapi-typescript input.json --output made.ts > log 2>&1 || { cat log; exit 1; }
for name in Any One; do
    printf 'import type { components } from "./made";\nexport const order: components["schemas"]["%s"] = { id: "1" };\n' \
        "$name" > "$name.ts"
    if node_modules/.bin/tsc --noEmit --strict "$name.ts" > log; then echo "$name: compiles"
    else echo "$name: $(cut -d : -f 2 log | head -n 1)"; fi
done > seen
cat seen

cat > expected <<'END'
Any: compiles
One:  error TS2322
END

diff -u expected seen && echo "As before."
