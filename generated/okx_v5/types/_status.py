# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

StatusGetStatusState = Literal["scheduled", "ongoing", "pre_open", "completed", "canceled"]
"""Only maintenance in this state. Without it the answer has what is `scheduled`, `ongoing` or
`pre_open`, the stage of about 10 minutes that ends a long maintenance.
"""
