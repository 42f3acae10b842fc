#!/bin/sh
# sbe 0.4.3 (Python) reads no message of the schema that the exchange publishes.
#
# Input: a message with two fields whose type is a primitive one, int64, and an enumeration encoded in int8, as
# okx_sbe_1_0.xml has them; then the same with types of other names that stand for these. Expected: both are read
# alike. Seen: the first schema raises KeyError for int8, and without the enumeration each message raises
# AttributeError. The second is read; so are, without a word, bytes behind the message and a schema ID that is
# another one.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work"

python3 -m venv tool
tool/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir 'sbe==0.4.3'

cat > run.py <<'END'
import io
import struct

import sbe

HEADER = "".join(
    f'<type name="{name}" primitiveType="uint16"/>'
    for name in ("blockLength", "templateId", "schemaId", "version")
)
ENUM = '<enum name="side" encodingType="int8"><validValue name="SELL">0</validValue></enum>'
NAMED = '<type name="number" primitiveType="int64"/>'


def schema(types, number):
    fields = "".join(f'<field id="{at}" name="f{at}" type="{number}"/>' for at in (1, 2))
    return io.StringIO(
        '<sbe:messageSchema xmlns:sbe="http://fixprotocol.io/2016/sbe" package="p" id="1" version="0"'
        f' byteOrder="littleEndian"><types><composite name="messageHeader">{HEADER}</composite>'
        f'{types}</types><sbe:message name="M" id="7">{fields}</sbe:message></sbe:messageSchema>'
    )


def read(name, types, number, header=(16, 7, 1, 0), behind=b""):
    raw = struct.pack("<HHHHqq", *header, 1, 2) + behind
    try:
        print(name, sbe.Schema.parse(schema(types, number)).decode(raw).value)
    except Exception as error:
        print(name, type(error).__name__, error)


read("enumeration:", ENUM, "int64")
read("primitive types:", "", "int64")
read("named types:", NAMED, "number")
read("bytes behind:", NAMED, "number", behind=b"more")
read("schema 9:", NAMED, "number", header=(16, 7, 9, 0))
END
tool/bin/python run.py > seen
cat seen

cat > expected <<'END'
enumeration: KeyError 'int8'
primitive types: AttributeError 'PrimitiveType' object has no attribute 'presence'
named types: {'f1': 1, 'f2': 2}
bytes behind: {'f1': 1, 'f2': 2}
schema 9: {'f1': 1, 'f2': 2}
END

diff -u expected seen && echo "As before."
