"""What the models are made of: exact requests, open replies, numbers that stay decimals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    SecretStr,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema


class Exact(BaseModel):
    """A request, or a part of one: an unknown field is an error, None means not given."""

    model_config = ConfigDict(
        extra="forbid",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        hide_input_in_errors=True,  # keys and passphrases are among them
    )

    @model_validator(mode="before")
    @classmethod
    def _without_none(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        given = cast("dict[str, Any]", value)
        return {name: each for name, each in given.items() if each is not None}


class Open(BaseModel):
    """A reply, or a part of one: a field that is not described yet is kept as it came."""

    model_config = ConfigDict(
        extra="allow",
        coerce_numbers_to_str=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        hide_input_in_errors=True,  # keys and passphrases are among them
    )


def plain(value: Decimal | str) -> str:
    """A number as the exchange writes it, without an exponent; text as it is."""
    return value if isinstance(value, str) else format(value, "f")


def _schema(validate: Any) -> CoreSchema:
    serializer = core_schema.plain_serializer_function_ser_schema(plain, when_used="json")
    return core_schema.no_info_plain_validator_function(validate, serialization=serializer)


@dataclass(frozen=True)
class Matching:
    """A number of a request: text, a Decimal or an int whose plain digits match a pattern."""

    pattern: str = ""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Check the digits that are sent."""
        return _schema(self._number)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The text that is sent."""
        rule = {"pattern": self.pattern} if self.pattern else {}
        return {"type": "string", "format": "decimal", **rule}

    def _number(self, value: Any) -> Decimal | str:
        if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
            raise ValueError("must be text, a Decimal or an int")
        text = value if isinstance(value, str) else format(Decimal(value), "f")
        # A pattern ends in $, which a line break may not follow.
        if "\n" in text or not re.search(self.pattern, text, re.ASCII):
            raise ValueError(f"must match {self.pattern}")
        return _decimal(text)


@dataclass(frozen=True)
class AsTold:
    """A number of a reply; text that is no number, such as an empty one, stays text."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Take whatever comes."""
        return _schema(self._number)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The text that is sent."""
        return {"type": "string", "format": "decimal"}

    def _number(self, value: Any) -> Decimal | str:
        return _decimal(value if isinstance(value, str) else str(value))


def _decimal(text: str) -> Decimal | str:
    """The number that a text is; a text that is none, as it is."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    return number if number.is_finite() else text


def _revealed(secret: SecretStr) -> str:
    return secret.get_secret_value()


Number = Annotated[Decimal | str, AsTold()]
Secret = Annotated[SecretStr, PlainSerializer(_revealed, return_type=str, when_used="json")]
