# Made from spec/paths/public/interest-rate-loan-quota.yaml, not to be edited; make it again with: make generate
"""public.get_interest_rates_and_loan_quotas: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectsField, TextField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._loans import LoanQuotaLevel


class GetInterestRatesAndLoanQuotasRequest(Request):
    """The parameters of public.get_interest_rates_and_loan_quotas.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-interest-rate-and-loan-quota
    """

    __slots__ = ()
    _label = "public.get_interest_rates_and_loan_quotas"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-interest-rate-and-loan-quota"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class BasicLoanQuota(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _quota: WireText = UNSET
    _rate: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    rate = DecimalField("rate")
    """Interest for a day, as a ratio."""
    quota = DecimalField("quota")
    """Basic quota, in `ccy`, to be multiplied by `loanQuotaCoef`."""


class FixedQuotaCurrency(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _rate: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    rate = DecimalField("rate")
    """Interest for a day, as a ratio."""


class FixedLoanQuota(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _level: WireText = UNSET
    _quota: WireText = UNSET
    _stgyType: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    stgy_type = TextField("stgyType")
    """Strategy of the account, `0` general, `1` delta neutral. A currency with `0` alone has one
    quota that both share, one with `0` and `1` has a quota for each. Known values: 0, 1.
    """
    quota = DecimalField("quota")
    """The quota, in `ccy`."""
    level = TextField("level")
    """Fee tier, such as `VIP1`."""


class LoanTerms(Item):
    """One item of the answer."""

    _basic: WireList[BasicLoanQuota] = UNSET
    _config: WireList[FixedLoanQuota] = UNSET
    _configCcyList: WireList[FixedQuotaCurrency] = UNSET
    _regular: WireList[LoanQuotaLevel] = UNSET
    _vip: WireList[LoanQuotaLevel] = UNSET

    basic = ObjectsField("basic", BasicLoanQuota)
    """Each currency with its basic quota."""
    vip = ObjectsField("vip", LoanQuotaLevel)
    """The fee tiers of VIP users."""
    regular = ObjectsField("regular", LoanQuotaLevel)
    """The fee tiers of regular users."""
    config_ccy_list = ObjectsField("configCcyList", FixedQuotaCurrency)
    """The currencies whose quotas stand in `config`."""
    config = ObjectsField("config", FixedLoanQuota)
    """Quotas in absolute figures, a row for each currency, fee tier and strategy."""


OPERATION: Operation[LoanTerms] = Operation(
    method="GET",
    path="/api/v5/public/interest-rate-loan-quota",
    resource="public",
    name="get_interest_rates_and_loan_quotas",
    summary="Get the interest rates for borrowing on the market, and how much each fee tier may borrow.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-interest-rate-and-loan-quota",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(2, 2, ("ip",)),),
    request=GetInterestRatesAndLoanQuotasRequest,
    item=LoanTerms,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
