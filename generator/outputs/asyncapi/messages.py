"""What messages of the streams have in common."""

from __future__ import annotations

from ...description.api import RequestModel
from ...description.load import Json

LOGIN: Json = {
    "type": "apiKey",
    "in": "user",
    "description": "A message with op login; its args are apiKey, passphrase, timestamp in seconds "
    "and sign: base64 of the HMAC-SHA256 of timestamp, GET and /users/self/verify.",
}
NEEDS_LOGIN: Json = {"security": [{"$ref": "#/components/securitySchemes/login"}]}
SBE_MEDIA = "application/sbe"
_SIGNED = "base64 of the HMAC-SHA256 of the timestamp, GET and /users/self/verify."
HEADERS: Json = {
    name: {"type": "httpApiKey", "in": "header", "name": name, "description": about}
    for name, about in (
        ("OK-ACCESS-KEY", "The key."),
        ("OK-ACCESS-SIGN", f"The signature: {_SIGNED}"),
        ("OK-ACCESS-TIMESTAMP", "The time, in seconds since 1970."),
        ("OK-ACCESS-PASSPHRASE", "The passphrase of the key."),
    )
}
"""What a handshake says of who connects, where no message says it."""
MESSAGE_ID: Json = {
    "type": "string",
    "pattern": "^[A-Za-z0-9]{1,32}$",
    "description": "Your own ID of it.",
}


def message_title(request: RequestModel) -> str:
    """The name of a whole message that has a request in it: tools name their classes by it."""
    return f"{request.title.removesuffix('Request')}Message"
