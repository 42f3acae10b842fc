#!/bin/sh
# openapi-python-client 0.29.1 leaves an operation out when its body has a rule of anyOf beside a list.
#
# Input: an order whose legs are a list of strings, with one more rule for them in an allOf. Expected: the
# operation, whatever rule of JSON Schema it is. Seen: a rule that names no type is taken where it stands
# alone; as the members of an anyOf it becomes a union of Any, "list[str] can't be merged with Any", and
# neither model nor operation are written. Exit status 0.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

python3 -m venv tool
tool/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir 'openapi-python-client==0.29.1'

write() { cat > input.json <<END
{"openapi": "3.1.0", "info": {"title": "Orders", "version": "1"},
 "paths": {"/order": {"post": {"operationId": "placeOrder", "tags": ["orders"],
   "requestBody": {"required": true, "content": {"application/json": {
     "schema": {"\$ref": "#/components/schemas/Order"}}}},
   "responses": {"200": {"description": "Done."}}}}},
 "components": {"schemas": {"Order": {
   "type": "object",
   "properties": {"legs": {"type": "array", "items": {"type": "string"}}},
   "allOf": [{"properties": {"legs": $1}}]}}}}
END
}
written() {
    status=0
    tool/bin/openapi-python-client generate --path input.json --output-path made --meta none --overwrite > log 2>&1 ||
        status=$?
    if [ -f made/api/orders/place_order.py ]; then found=written; else found="left out"; fi
    echo "$found, exit status $status$(sed -n "s/.*can't be merged with.*/, &/p" log)"
}
{
    write '{"maxItems": 2}'
    echo "a rule alone: $(written)"
    write '{"anyOf": [{"maxItems": 2}, {"minItems": 4}]}'
    echo "two rules in anyOf: $(written)"
} > seen
cat seen

cat > expected <<'END'
a rule alone: written, exit status 0
two rules in anyOf: left out, exit status 0, list[str] can't be merged with Any
END

diff -u expected seen && echo "As before."
