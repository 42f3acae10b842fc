"""How the exchange says no: a code, the HTTP status that goes with it, and what it is about."""

from __future__ import annotations

from collections.abc import Mapping

_STATUS = {
    "404": 404,
    **dict.fromkeys(("50000", "50002", "50006", "50014", "50015", "51000"), 400),
    **dict.fromkeys(("50101", "50102", "50103", "50104", "50105", "50106", "50107"), 401),
    **dict.fromkeys(("50111", "50112", "50113"), 401),
    "50115": 405,
    "50011": 429,
}


class Refusal(Exception):
    """A request that is not carried out; `about` names parameters, or the limit it ran into."""

    def __init__(self, code: str, *about: str) -> None:
        super().__init__(code, *about)
        self.code = code
        self.about = about

    @property
    def status(self) -> int:
        """The HTTP status that the documentation gives for the code."""
        return _STATUS.get(self.code, 200)

    def told(self, meanings: Mapping[str, str]) -> str:
        """The message that goes with the code."""
        meaning = meanings.get(self.code, "The request was refused")
        return ": ".join((meaning, ", ".join(self.about))) if self.about else meaning
