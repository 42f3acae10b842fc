"""What the description of a parameter says in words: values, default, length."""

from __future__ import annotations

import pytest
from okxgen.docs.words import Said, said


def values(text: str, last: bool = False, **names: set[str]) -> tuple[str, ...]:
    return said(text, "String", last, **names).values


@pytest.mark.parametrize(
    "text",
    [
        "Side\n`buy` `sell`",
        "Side\n`buy`\n`sell`",
        "Side, `buy` `sell`",
        "Side: `buy`, `sell`",
        "Side\n`buy`: buy it\n`sell`: sell it",
        "Side\n`buy`：买 ；`sell`：卖\n`sell`：卖",
        "Side\n- `buy`: buy it\n- `sell`: sell it",
        "Side\n* `buy` - buy it\n* `sell` - sell it",
        "Side\n`buy` or `sell`",
        "Side\n`buy`/`sell`",
        "方向 `buy` 或 `sell`",
        "方向\n`buy`、`sell`",
        "Valid values for it: `buy`, `sell`",
        "If it is given, the available values are `buy`, `sell`",
        "~~`buy`~~\n`sell`",
    ],
)
def test_values_stand_in_backticks(text: str) -> None:
    assert values(text) == ("buy", "sell")


@pytest.mark.parametrize(
    "text",
    [
        "Price",
        "Instrument ID, e.g. `BTC-USDT`",
        "Such as `a` `b`",
        "如 `a`,`b`",
        "Only applicable to `FUTURES`/`SWAP`",
        "仅适用于`交割`/`永续`",
        "If `posSide` is `net`, all",
        "Required when `ordType` or `sz` is given",
        "Use `after` and `before`",
        "The sum of `a` and `b`",
        "当 `a` 或 `b`",
        "`this is a sentence`, not a value",
        "`a b` `c d`",
        "`unclosed",
    ],
)
def test_words_in_backticks_may_be_no_values(text: str) -> None:
    assert values(text) == ()


def test_names_of_parameters_are_no_values() -> None:
    assert values("Either `sz` or `px` is required", names={"sz", "px"}) == ()
    assert values("Size\n`sz`, unless `px` is there", names={"sz", "px"}) == ()
    assert values("`long`, `pos` is positive", names={"pos"}) == ("long",)
    text = "State\n`live`\n`filled`\nEither `state` or `algoId` is required"
    assert values(text, names={"state", "algoId"}) == ("live", "filled")


def test_values_may_be_called_like_parameters() -> None:
    assert values("Type\n`market`: a\n`limit`: b\n`ioc`: c", names={"limit"}) == (
        "market",
        "limit",
        "ioc",
    )
    assert values("Type: `market` `limit` `ioc`", names={"limit"}) == ("market", "limit", "ioc")


def test_of_the_last_row_only_what_begins_with_a_value_counts() -> None:
    text = "Side\n`buy`\n`sell`\nThe `long` `short` mode is told of here."
    assert values(text, last=True) == ("buy", "sell")
    assert values(text) == ("buy", "sell", "long", "short")


def test_flags_have_no_values() -> None:
    assert said("`true` or `false`, the default is `false`", "Boolean", False) == Said(
        (), "false", ()
    )
    assert said("`true` or `false`", "bool", False).values == ()
    assert said("`true` or `false`", "String", False).values == ("true", "false")


@pytest.mark.parametrize(
    ("text", "default"),
    [
        ("The default is `net`", "net"),
        ("the default value is `net`.", "net"),
        ("Default is net.", "net"),
        ("default: `0`", "0"),
        ("The default value is `0.05`.", "0.05"),
        ("Limit. The maximum is 100; The default is 100", "100"),
        ('The default value is "last"', "last"),
        ("`net`, the default value", "net"),
        ("`net`: both sides, the default", "net"),
        ("`net` (default)", "net"),
        ("默认值net，如果填写", "net"),
        ("默认为`net`", "net"),
        ("默认为false.", "false"),
        ("net, 默认值", "net"),
        ("`net`：买卖，默认值", "net"),
        ("Price", None),
        ("There is no default", None),
    ],
)
def test_a_default_is_read(text: str, default: str | None) -> None:
    assert said(text, "String", False).default == default


def test_a_default_may_be_named_by_its_label() -> None:
    text = "`1`: Isolated\n`2`: Cross\nThe default is Cross"
    assert said(text, "String", False) == Said(("1", "2"), "2", ())


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("all letters of up to 32 characters.", (32,)),
        ("The maximum length is 16, no more than 16 characters", (16,)),
        ("Maximum 50 characters", (50,)),
        ("length is 32 or 36 characters", (32, 36)),
        ("1-32 characters", (32,)),
        ("且长度要在1-32位之间", (32,)),
        ("长度不超过16位", (16,)),
        ("长度为 16 或 32 位", (16, 32)),
        ("1~16位", (16,)),
        ("up to 32 orders", ()),
        ("Price", ()),
    ],
)
def test_a_length_is_read(text: str, lengths: tuple[int, ...]) -> None:
    assert said(text, "String", False).lengths == lengths


def test_escapes_of_markdown_are_none_of_the_value() -> None:
    assert values("`post\\_only` `fok`") == ("post_only", "fok")
