#!/bin/sh
# datamodel-code-generator 0.89.0 forgets a property to which a part of allOf adds a rule.
#
# Input: an object with a required list of at most 15 texts, closed; a part of its allOf wants 2 at least.
# Expected: the field with its type, required, and both rules; or without the rule of the part. Seen: a
# warning that the field's name is duplicated, exit status 0, and `legs: Any | None = None`: type, required
# and maxItems are gone, too, so that the model takes an order without legs, with a number, and with 20.
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
   "required": ["legs"],
   "properties": {"legs": {"type": "array", "maxItems": 15, "items": {"type": "string"}}},
   "additionalProperties": false,
   "allOf": [{"properties": {"legs": {"minItems": 2}}}]}}}}
END

tool/bin/datamodel-codegen --input input.json --input-file-type openapi --output models.py \
    --output-model-type pydantic_v2.BaseModel --use-annotated --formatters builtin 2> warned
{
    grep -o 'UserWarning: .*' warned
    grep 'legs' models.py
    tool/bin/python -c '
from models import Order
for given in ({}, {"legs": 7}, {"legs": ["a"] * 20}):
    print(Order(**given) is not None)
'
} > seen
cat seen

cat > expected <<'END'
UserWarning: Field name `legs` is duplicated on Order
    legs: Any | None = None
True
True
True
END

diff -u expected seen && echo "As before."
