#!/bin/sh
# Prism 5.16.0 does not look at prefixItems.
#
# Input: a request that is a row of a text and a number, once closed with items: false, once open.
# Expected: the right row is taken and the wrong one refused, both times. Seen: the closed row is refused
# whatever is in it ("boolean schema is false"), the open one taken whatever is in it.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

npm install --silent --no-audit --no-fund --prefix "$work" --cache "$work/cache" @stoplight/prism-cli@5.16.0

path() { printf '"/%s": {"post": {"requestBody": {"required": true, "content": {"application/json": {"schema":
  {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]%s}}}},
  "responses": {"204": {"description": "Done."}}}}' "$1" "$2"; }
printf '{"openapi": "3.1.0", "info": {"title": "Rows", "version": "1"}, "paths": {%s, %s}}' \
    "$(path closed ', "items": false')" "$(path open '')" > input.json

port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
node node_modules/@stoplight/prism-cli/dist/index.js mock --host 127.0.0.1 --port "$port" input.json > log 2>&1 &
prism=$!
trap 'kill "$prism" 2> /dev/null || true; rm -rf "$work"' EXIT
tries=0
until grep -q listening log; do
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || { cat log; exit 1; }
    sleep 0.5
done
node -e '
const send = async (path, row) => {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`http://127.0.0.1:${process.argv[1]}/${path}`, { method: "POST", headers, body: row });
  console.log(`${path} ${row}: ${answer.status}`);
};
(async () => {
  for (const path of ["closed", "open"]) for (const row of [`["a",1]`, `[1,"a"]`]) await send(path, row);
})();
' "$port" > seen
cat seen

cat > expected <<'END'
closed ["a",1]: 422
closed [1,"a"]: 422
open ["a",1]: 204
open [1,"a"]: 204
END

diff -u expected seen && echo "As before."
