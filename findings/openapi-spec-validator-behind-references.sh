#!/bin/sh
# openapi-spec-validator 0.9.0 holds a schema of another file to the dialect only where a $ref leads straight to it.
#
# Input: a description in two files, whose schema of a reply has a type that JSON Schema does not know ("thing"). Once
# the reply refers to it, once it refers to it in an allOf, once in a property. Expected: the same complaint thrice.
# Seen: the first is found; the two others are called valid, for what stands inside a schema counts as checked with
# it, which is so in one file and not behind a reference. Who validates files as they stand should bundle them, too.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0

cat > schemas.yaml <<'END'
Order: {type: thing}
END

description() {
    cat > "$1.yaml" <<END
openapi: 3.1.0
info: {title: Orders, version: '1'}
paths:
  /order:
    get:
      responses:
        '200': {description: Found., content: {application/json: {schema: $2}}}
END
}

description straight "{\$ref: 'schemas.yaml#/Order'}"
description all-of "{allOf: [{\$ref: 'schemas.yaml#/Order'}]}"
description property "{type: object, properties: {order: {\$ref: 'schemas.yaml#/Order'}}}"

for each in straight all-of property; do
    if venv/bin/openapi-spec-validator "$each.yaml" > log 2>&1; then
        echo "$each: valid"
    else
        echo "$each: $(grep -o "'thing' is not valid under any of the given schemas" log | head -n 1)"
    fi
done > seen
cat seen

cat > expected <<'END'
straight: 'thing' is not valid under any of the given schemas
all-of: valid
property: valid
END

diff -u expected seen && echo "As before."
