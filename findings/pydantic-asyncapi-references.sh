#!/bin/sh
# pydantic-asyncapi 0.3.2 (Python) refuses AsyncAPI 3.0 documents that are valid.
#
# Input: a licence without a URL, a tag of a channel that is a reference, and a reply without an address; each by
# itself. Expected: all three are read, for 3.0 requires nothing of a licence but its name, allows a reference for a
# tag, and has the address of a reply as optional. Seen: each is an error of validation.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

python3 -m venv tool
tool/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir 'pydantic-asyncapi==0.3.2'

cat > run.py <<'END'
from copy import deepcopy

from pydantic import ValidationError
from pydantic_asyncapi.v3 import AsyncAPI

PLAIN = {
    "asyncapi": "3.0.0",
    "info": {"title": "T", "version": "1"},
    "channels": {"c": {"address": "c", "messages": {"m": {"payload": {"type": "object"}}}}},
    "operations": {"o": {"action": "send", "channel": {"$ref": "#/channels/c"}}},
    "components": {"tags": {"t": {"name": "t"}}},
}


def read(name, change):
    document = deepcopy(PLAIN)
    change(document)
    try:
        AsyncAPI.model_validate(document)
        print(f"{name}: read")
    except ValidationError as error:
        first = error.errors()[0]
        print(f"{name}:", ".".join(map(str, first["loc"])), first["type"])


def reply(document):
    document["operations"]["o"]["reply"] = {"channel": {"$ref": "#/channels/c"}}


read("plain", lambda document: None)
read("licence", lambda document: document["info"].update(license={"name": "MIT"}))
read("tag", lambda document: document["channels"]["c"].update(tags=[{"$ref": "#/components/tags/t"}]))
read("reply", reply)
END
tool/bin/python run.py > seen
cat seen

cat > expected <<'END'
plain: read
licence: info.license.url missing
tag: channels.c.Channel.tags.0.name missing
reply: operations.o.Operation.reply.Reply.address missing
END

diff -u expected seen && echo "As before."
