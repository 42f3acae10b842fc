"""Who logs in over a connection."""

from __future__ import annotations

import hmac
import re
from base64 import b64encode
from typing import Any

from ...description.load import is_mapping
from ..accounts import API_KEY, Account, Accounts, same
from ..refusals import Refusal

_FIELDS = ("apiKey", "passphrase", "timestamp", "sign")
_SECONDS = re.compile("[0-9]{1,12}", re.ASCII)
_TOLERANCE = 30.0
_SIGNED = "GET/users/self/verify"


def logged_in(args: list[Any], accounts: Accounts, demo: bool | None, now: float) -> Account:
    """The account that a login is of; raises Refusal. `demo` is what the connection is for."""
    if len(args) > 1:
        raise Refusal("60031")
    asked = args[0]
    if not is_mapping(asked):
        raise Refusal("60013")
    for name in _FIELDS:
        if not isinstance(asked.get(name), str) or not asked[name]:
            raise Refusal("60027", name)
    api_key, passphrase, timestamp, sign = (asked[name] for name in _FIELDS)
    if not _SECONDS.fullmatch(timestamp):
        raise Refusal("60004")
    if abs(int(timestamp) - now) > _TOLERANCE:
        raise Refusal("60006")
    account = accounts.of(api_key)
    if account is None:
        raise Refusal("60032" if API_KEY.fullmatch(api_key) else "60005")
    if demo not in (None, account.demo):
        raise Refusal("50101")
    if not same(passphrase, account.passphrase):
        raise Refusal("60024")
    text = f"{timestamp}{_SIGNED}".encode()
    digest = hmac.digest(account.secret_key.encode(), text, "sha256")
    if not same(sign, b64encode(digest).decode()):
        raise Refusal("60007")
    return account
