#!/bin/sh
# aiopenapi3 0.11.0 reads no document with dependentRequired, unless it is wrong.
#
# Input: an object with dependentRequired as JSON Schema 2020-12 has it, lists of names by name. Expected: it is read.
# Seen: a ValidationError, for the tool's model has one name in the place of a list; a document with one name there,
# which no JSON Schema allows, is read.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

python3 -m venv tool
tool/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir 'aiopenapi3==0.11.0'

cat > check.py <<'END'
import json
from pathlib import Path

import httpx2
from aiopenapi3 import FileSystemLoader, OpenAPI
from pydantic import ValidationError


def read(dependent):
    order = {
        "type": "object",
        "properties": {"price": {"type": "string"}, "size": {"type": "string"}},
        "dependentRequired": {"price": dependent},
    }
    info, schemas = {"title": "Orders", "version": "1"}, {"Order": order}
    document = {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}
    Path("input.json").write_text(json.dumps(document))
    try:
        OpenAPI.load_file("http://localhost", "input.json", httpx2.Client, FileSystemLoader(Path(".")))
    except ValidationError as error:
        return error.errors()[0]["msg"]
    return "read"


print(f"a list of names: {read(['size'])}")
print(f"a name: {read('size')}")
END
tool/bin/python check.py > seen
cat seen

cat > expected <<'END'
a list of names: Input should be a valid string
a name: read
END

diff -u expected seen && echo "As before."
