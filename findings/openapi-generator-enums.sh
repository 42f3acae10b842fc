#!/bin/sh
# openapi-generator 7.26.0 (python) writes enums that Python cannot import.
#
# Input: two enums of text, one whose format is boolean (a note to readers, in JSON Schema), one whose
# values differ in case (a minute, a month). Expected: classes with two members each. Seen: the first is a
# SyntaxError (class Flag(int, Enum) with a member NUMBER_'true'), the second a TypeError (both members
# are called ENUM_1M). Exit status 0, no warning about either. Needs Java 11 or newer.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

python3 -m venv tool
tool/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir 'openapi-generator-cli==7.26.0'

cat > input.json <<'END'
{"openapi": "3.1.0", "info": {"title": "Candles", "version": "1"}, "paths": {},
 "components": {"schemas": {
   "Flag": {"type": "string", "format": "boolean", "enum": ["true", "false"]},
   "Bar": {"type": "string", "enum": ["1m", "1M"]}}}}
END

tool/bin/openapi-generator-cli generate -i input.json -g python -o made > log 2>&1 || { cat log; exit 1; }
# Each module as it is, without the package around it, which needs more packages.
tool/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir typing_extensions
for name in flag bar; do
    tool/bin/python "made/openapi_client/models/$name.py" 2> error || true
    echo "$name: $(tail -n 1 error | cut -d : -f 1)"
    grep -E '^class|^    [A-Z_0-9]+.* = ' "made/openapi_client/models/$name.py"
done > seen
cat seen

cat > expected <<'END'
flag: SyntaxError
class Flag(int, Enum):
    NUMBER_'true' = 'true'
    NUMBER_'false' = 'false'
bar: TypeError
class Bar(str, Enum):
    ENUM_1M = '1m'
    ENUM_1M = '1M'
END

diff -u expected seen && echo "As before."
