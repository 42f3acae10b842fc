#!/bin/sh
# datamodel-code-generator 0.89.0 leaves the rules between properties out and says nothing of it.
#
# Input: an object with if/then, dependentRequired and not. Expected: validators, or a warning for each
# rule, as there is one for a pattern on a decimal. Seen: plain fields, exit status 0, no output; the
# model takes an order that breaks all three rules.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

python3 -m venv tool
tool/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir 'datamodel-code-generator==0.89.0'

cat > input.json <<'END'
{"openapi": "3.1.0", "info": {"title": "Orders", "version": "1"}, "paths": {},
 "components": {"schemas": {"Order": {
   "type": "object",
   "required": ["kind"],
   "properties": {"kind": {"type": "string"}, "price": {"type": "string"},
                  "trigger": {"type": "string"}, "unit": {"type": "string"}},
   "if": {"properties": {"kind": {"const": "limit"}}}, "then": {"required": ["price"]},
   "dependentRequired": {"trigger": ["price"]},
   "not": {"required": ["trigger", "unit"]}}}}}
END

tool/bin/datamodel-codegen --input input.json --input-file-type openapi --output models.py \
    --output-model-type pydantic_v2.BaseModel --use-annotated --formatters builtin > seen 2>&1
tool/bin/python -c '
from models import Order
print(Order(kind="limit", trigger="2", unit="coin"))
' >> seen
cat seen

cat > expected <<'END'
kind='limit' price=None trigger='2' unit='coin'
END

diff -u expected seen && echo "As before."
