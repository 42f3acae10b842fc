# Made from spec/, not to be edited; make it again with: make generate
"""The published layouts of binary messages (SBE); loaded when the first message is read."""

from __future__ import annotations

from ._runtime.models import sbe

OKX_SBE_1_0 = sbe.Schema(
    name="okx_sbe_1_0",
    id=1,
    version=0,
    header="<HHHH",
    dimensions="<HH",
    messages={
        1000: sbe.Message(
            "BboTbtChannelEvent",
            sbe.Block(
                "<qqqqqqqqiibb",
                (
                    sbe.Field("instIdCode"),
                    sbe.Field("tsUs"),
                    sbe.Field("outTime"),
                    sbe.Field("seqId"),
                    sbe.Field("askPxMantissa", "pxExponent"),
                    sbe.Field("askSzMantissa", "szExponent"),
                    sbe.Field("bidPxMantissa", "pxExponent"),
                    sbe.Field("bidSzMantissa", "szExponent"),
                    sbe.Field("askOrdCount"),
                    sbe.Field("bidOrdCount"),
                    sbe.Field("pxExponent"),
                    sbe.Field("szExponent"),
                ),
            ),
            (),
        ),
        1001: sbe.Message(
            "BooksL2TbtChannelEvent",
            sbe.Block(
                "<qqqqqbb",
                (
                    sbe.Field("instIdCode"),
                    sbe.Field("tsUs"),
                    sbe.Field("outTime"),
                    sbe.Field("seqId"),
                    sbe.Field("prevSeqId"),
                    sbe.Field("pxExponent"),
                    sbe.Field("szExponent"),
                ),
            ),
            (
                sbe.Group(
                    "asks",
                    sbe.Block(
                        "<qqi",
                        (
                            sbe.Field("pxMantissa", "pxExponent"),
                            sbe.Field("szMantissa", "szExponent"),
                            sbe.Field("ordCount"),
                        ),
                    ),
                ),
                sbe.Group(
                    "bids",
                    sbe.Block(
                        "<qqi",
                        (
                            sbe.Field("pxMantissa", "pxExponent"),
                            sbe.Field("szMantissa", "szExponent"),
                            sbe.Field("ordCount"),
                        ),
                    ),
                ),
            ),
        ),
        1002: sbe.Message(
            "BooksL2TbtExponentUpdateEvent",
            sbe.Block(
                "<qqqqqbb",
                (
                    sbe.Field("instIdCode"),
                    sbe.Field("tsUs"),
                    sbe.Field("outTime"),
                    sbe.Field("seqId"),
                    sbe.Field("prevSeqId"),
                    sbe.Field("pxExponent"),
                    sbe.Field("szExponent"),
                ),
            ),
            (),
        ),
        1003: sbe.Message(
            "BooksL2TbtElpChannelEvent",
            sbe.Block(
                "<qqqqqbb",
                (
                    sbe.Field("instIdCode"),
                    sbe.Field("tsUs"),
                    sbe.Field("outTime"),
                    sbe.Field("seqId"),
                    sbe.Field("prevSeqId"),
                    sbe.Field("pxExponent"),
                    sbe.Field("szExponent"),
                ),
            ),
            (
                sbe.Group(
                    "asks",
                    sbe.Block(
                        "<qqi",
                        (
                            sbe.Field("pxMantissa", "pxExponent"),
                            sbe.Field("szMantissa", "szExponent"),
                            sbe.Field("ordCount"),
                        ),
                    ),
                ),
                sbe.Group(
                    "bids",
                    sbe.Block(
                        "<qqi",
                        (
                            sbe.Field("pxMantissa", "pxExponent"),
                            sbe.Field("szMantissa", "szExponent"),
                            sbe.Field("ordCount"),
                        ),
                    ),
                ),
            ),
        ),
        1004: sbe.Message(
            "BooksL2TbtElpExponentUpdateEvent",
            sbe.Block(
                "<qqqqqbb",
                (
                    sbe.Field("instIdCode"),
                    sbe.Field("tsUs"),
                    sbe.Field("outTime"),
                    sbe.Field("seqId"),
                    sbe.Field("prevSeqId"),
                    sbe.Field("pxExponent"),
                    sbe.Field("szExponent"),
                ),
            ),
            (),
        ),
        1005: sbe.Message(
            "TradesChannelEvent",
            sbe.Block(
                "<qqqqqqqhbbbb",
                (
                    sbe.Field("instIdCode"),
                    sbe.Field("tsUs"),
                    sbe.Field("outTime"),
                    sbe.Field("seqId"),
                    sbe.Field("pxMantissa", "pxExponent"),
                    sbe.Field("szMantissa", "szExponent"),
                    sbe.Field("tradeId"),
                    sbe.Field("count"),
                    sbe.Field("side", values={0: "SELL", 1: "BUY"}),
                    sbe.Field("pxExponent"),
                    sbe.Field("szExponent"),
                    sbe.Field("source", values={0: "NORMAL", 1: "ELP"}),
                ),
            ),
            (),
        ),
        1006: sbe.Message(
            "SnapshotDepthResponseEvent",
            sbe.Block(
                "<qqqbb",
                (
                    sbe.Field("instIdCode"),
                    sbe.Field("tsUs"),
                    sbe.Field("seqId"),
                    sbe.Field("pxExponent"),
                    sbe.Field("szExponent"),
                ),
            ),
            (
                sbe.Group(
                    "asks",
                    sbe.Block(
                        "<qqi",
                        (
                            sbe.Field("pxMantissa", "pxExponent"),
                            sbe.Field("szMantissa", "szExponent"),
                            sbe.Field("ordCount"),
                        ),
                    ),
                ),
                sbe.Group(
                    "bids",
                    sbe.Block(
                        "<qqi",
                        (
                            sbe.Field("pxMantissa", "pxExponent"),
                            sbe.Field("szMantissa", "szExponent"),
                            sbe.Field("ordCount"),
                        ),
                    ),
                ),
            ),
        ),
    },
)
"""Every message of the schema, by template."""
