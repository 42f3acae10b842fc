# Made from spec/, not to be edited; make it again with: make generate
"""The exchange's error codes."""

from __future__ import annotations

from . import errors
from ._runtime.errors import ApiError, Meaning

CODES = {
    "1": Meaning(ApiError, "no", "It failed."),
    "50004": Meaning(errors.LateAnswerError, "unknown", "Its service was slow."),
    "50100": Meaning(errors.WrongKeyError, "no", "The key is frozen.", "Ask for it to be thawed."),
    "50101": Meaning(errors.WrongKeyError, "no", "The key is for the other environment."),
    "59999": Meaning(ApiError, "yes", 'A "quoted" code.', "Say it again,\u000aand `louder`."),
}
