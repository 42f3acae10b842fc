#!/bin/sh
# schemathesis 4.32.5 tests a body with seven independent if/then, and with nine, but not with eight.
#
# Input: an object with n pairs of properties and the rule "with the first of a pair, the second is
# required" for each. Expected: examples for any n; the empty object is one. Seen: examples for 7, 9 and
# 10; with 8 UnsupportedSchema, each time, so that the operation is left out of the tests.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

python3 -m venv tool
tool/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir 'schemathesis==4.32.5'

cat > check.py <<'END'
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings


def document(pairs):
    names = [f"{kind}{n}" for n in range(pairs) for kind in "ab"]
    rules = [{"if": {"required": [f"a{n}"]}, "then": {"required": [f"b{n}"]}} for n in range(pairs)]
    body = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in names},
        "additionalProperties": False,
        "allOf": rules,
    }
    content = {"application/json": {"schema": body}}
    post = {
        "requestBody": {"required": True, "content": content},
        "responses": {"204": {"description": "Done."}},
    }
    info = {"title": "Orders", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {"/order": {"post": post}}}


for pairs in (7, 8, 9, 10):
    operation = schemathesis.openapi.from_dict(document(pairs))["/order"]["POST"]

    @settings(
        max_examples=3,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def run(case):
        pass

    try:
        run()
        print(pairs, "examples")
    except Exception as error:
        print(pairs, type(error).__name__)
END
tool/bin/python check.py > seen
cat seen

cat > expected <<'END'
7 examples
8 UnsupportedSchema
9 examples
10 examples
END

diff -u expected seen && echo "As before."
