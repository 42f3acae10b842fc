#!/bin/sh
# openapi-python-client 0.29.1 takes an allOf of one reference for the reference, whatever stands beside it.
#
# Input: a reply that is an envelope (allOf) with data (properties beside it). Expected: a model with code
# and data. Seen: no model of the reply at all, the operation returns the envelope; with the data as a
# second part of the allOf the model is there. Exit status 0, no warning that names the reply.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

python3 -m venv tool
tool/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir 'openapi-python-client==0.29.1'

write() { cat > input.json <<END
{"openapi": "3.1.0", "info": {"title": "Orders", "version": "1"},
 "paths": {"/order": {"get": {"operationId": "getOrder", "tags": ["orders"], "responses": {"200": {
   "description": "Done.",
   "content": {"application/json": {"schema": {"\$ref": "#/components/schemas/Reply"}}}}}}}},
 "components": {"schemas": {
   "Envelope": {"type": "object", "properties": {"code": {"type": "string"}}},
   "Reply": $1}}}
END
}
returned() {
    tool/bin/openapi-python-client generate --path input.json --output-path made --meta none --overwrite > log 2>&1 ||
        { cat log; exit 1; }
    if grep -q Reply log; then echo "a warning names the reply"; fi
    sed -n 's/^from \.\.\.models\.\([a-z]*\) import .*/\1/p' made/api/orders/get_order.py
}
data='{"type": "object", "properties": {"data": {"type": "string"}}}'
{
    write '{"allOf": [{"$ref": "#/components/schemas/Envelope"}], "properties": {"data": {"type": "string"}}}'
    echo "properties beside the allOf: $(returned)"
    write '{"allOf": [{"$ref": "#/components/schemas/Envelope"}, '"$data"']}'
    echo "properties in the allOf: $(returned)"
} > seen
cat seen

cat > expected <<'END'
properties beside the allOf: envelope
properties in the allOf: reply
END

diff -u expected seen && echo "As before."
