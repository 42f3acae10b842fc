# Made from spec/paths/asset/withdrawal.yaml, not to be edited; make it again with: make generate
"""funding.withdraw: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, is_dict
from .._runtime.models.fields import DecimalField, ObjectField, SecretField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._funding import WithdrawalRecipientDict

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class WithdrawalRecipient(Request):
    """Who receives the withdrawal. Required for withdrawals on the chain, Lightning included, by
    users of certain OKX entities, that of the Bahamas among them. To an exchange's wallet it
    needs the exchange and the name of the recipient, for the Bahamas the rest of the address as
    well; to a private wallet, `walletType` may be enough. Some entities must prove a private
    wallet on the website or in the app first.

    Args:
        wallet_type (walletType): Whose wallet it is, an `exchange`'s or a `private` one. For a
            company's, give its name as `rcvrFirstName`, `N/A` as `rcvrLastName`, and its registered
            address.
        exch_id (exchId): ID of the exchange from `funding.get_exchange_list`, `0` if it is not
            there. Required when `walletType` is `exchange`, and only then allowed.
        rcvr_first_name (rcvrFirstName): First name of the recipient. Required when `walletType` is
            `exchange`.
        rcvr_last_name (rcvrLastName): Last name of the recipient. Required when `walletType` is
            `exchange`.
        rcvr_country (rcvrCountry): Country of the recipient, by its code of two letters (ISO
            3166-1) or its English name, both as the documentation lists them.
        rcvr_country_sub_division (rcvrCountrySubDivision): State or province of the recipient.
        rcvr_town_name (rcvrTownName): Town of the recipient.
        rcvr_street_name (rcvrStreetName): Street address of the recipient.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal
    """

    __slots__ = ()
    _label = "WithdrawalRecipient"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal"

    @exact_arguments
    def __init__(
        self,
        *,
        wallet_type: OneOf[Literal["exchange", "private"]],
        exch_id: str | None = None,
        rcvr_first_name: str | None = None,
        rcvr_last_name: str | None = None,
        rcvr_country: str | None = None,
        rcvr_country_sub_division: str | None = None,
        rcvr_town_name: str | None = None,
        rcvr_street_name: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "walletType": wallet_type,
        }
        if exch_id is not None:
            wire["exchId"] = exch_id
        if rcvr_first_name is not None:
            wire["rcvrFirstName"] = rcvr_first_name
        if rcvr_last_name is not None:
            wire["rcvrLastName"] = rcvr_last_name
        if rcvr_country is not None:
            wire["rcvrCountry"] = rcvr_country
        if rcvr_country_sub_division is not None:
            wire["rcvrCountrySubDivision"] = rcvr_country_sub_division
        if rcvr_town_name is not None:
            wire["rcvrTownName"] = rcvr_town_name
        if rcvr_street_name is not None:
            wire["rcvrStreetName"] = rcvr_street_name
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        wallet_type = wire.get("walletType", UNSET)
        if wallet_type is UNSET:
            raise cls.refusal(at, "walletType", "is required")
        if not isinstance(wallet_type, str):
            raise cls.refusal(at, "walletType", "must be a string")
        if wallet_type not in ("exchange", "private") and not is_undescribed(wallet_type):
            raise cls.refusal(at, "walletType", "must be 'exchange' or 'private'")
        exch_id = wire.get("exchId", UNSET)
        if exch_id is not UNSET:
            if not isinstance(exch_id, str):
                raise cls.refusal(at, "exchId", "must be a string")
            if len(exch_id) < 1:
                raise cls.refusal(at, "exchId", "must have at least 1 character")
        rcvr_first_name = wire.get("rcvrFirstName", UNSET)
        if rcvr_first_name is not UNSET:
            if not isinstance(rcvr_first_name, str):
                raise cls.refusal(at, "rcvrFirstName", "must be a string")
            if len(rcvr_first_name) < 1:
                raise cls.refusal(at, "rcvrFirstName", "must have at least 1 character")
        rcvr_last_name = wire.get("rcvrLastName", UNSET)
        if rcvr_last_name is not UNSET:
            if not isinstance(rcvr_last_name, str):
                raise cls.refusal(at, "rcvrLastName", "must be a string")
            if len(rcvr_last_name) < 1:
                raise cls.refusal(at, "rcvrLastName", "must have at least 1 character")
        rcvr_country = wire.get("rcvrCountry", UNSET)
        if rcvr_country is not UNSET:
            if not isinstance(rcvr_country, str):
                raise cls.refusal(at, "rcvrCountry", "must be a string")
            if rcvr_country not in (
                "AF",
                "AL",
                "DZ",
                "AD",
                "AO",
                "AI",
                "AG",
                "AR",
                "AM",
                "AU",
                "AT",
                "AZ",
                "BS",
                "BH",
                "BD",
                "BB",
                "BY",
                "BE",
                "BZ",
                "BJ",
                "BM",
                "BT",
                "BO",
                "BA",
                "BW",
                "BR",
                "VG",
                "BN",
                "BG",
                "BF",
                "BI",
                "KH",
                "CM",
                "CA",
                "CV",
                "KY",
                "CF",
                "TD",
                "CL",
                "CO",
                "KM",
                "CG",
                "CD",
                "CR",
                "CI",
                "HR",
                "CU",
                "CY",
                "CZ",
                "DK",
                "DJ",
                "DM",
                "DO",
                "EC",
                "EG",
                "SV",
                "GQ",
                "ER",
                "EE",
                "ET",
                "FJ",
                "FI",
                "FR",
                "GA",
                "GM",
                "GE",
                "DE",
                "GH",
                "GR",
                "GD",
                "GT",
                "GN",
                "GW",
                "GY",
                "HT",
                "HN",
                "HK",
                "HU",
                "IS",
                "IN",
                "ID",
                "IR",
                "IQ",
                "IE",
                "IL",
                "IT",
                "JM",
                "JP",
                "JO",
                "KZ",
                "KE",
                "KI",
                "KP",
                "KR",
                "KW",
                "KG",
                "LA",
                "LV",
                "LB",
                "LS",
                "LR",
                "LY",
                "LI",
                "LT",
                "LU",
                "MO",
                "MK",
                "MG",
                "MW",
                "MY",
                "MV",
                "ML",
                "MT",
                "MH",
                "MR",
                "MU",
                "MX",
                "FM",
                "MD",
                "MC",
                "MN",
                "ME",
                "MA",
                "MZ",
                "MM",
                "NA",
                "NR",
                "NP",
                "NL",
                "NZ",
                "NI",
                "NE",
                "NG",
                "NO",
                "OM",
                "PK",
                "PW",
                "PA",
                "PG",
                "PY",
                "PE",
                "PH",
                "PL",
                "PT",
                "QA",
                "RO",
                "RU",
                "RW",
                "KN",
                "LC",
                "VC",
                "WS",
                "SM",
                "ST",
                "SA",
                "SN",
                "RS",
                "SC",
                "SL",
                "SG",
                "SK",
                "SI",
                "SB",
                "SO",
                "ZA",
                "ES",
                "LK",
                "SD",
                "SR",
                "SZ",
                "SE",
                "CH",
                "SY",
                "TW",
                "TJ",
                "TZ",
                "TH",
                "TL",
                "TG",
                "TO",
                "TT",
                "TN",
                "TR",
                "TM",
                "TV",
                "VI",
                "UG",
                "UA",
                "AE",
                "GB",
                "US",
                "UY",
                "UZ",
                "VU",
                "VA",
                "VE",
                "VN",
                "YE",
                "ZM",
                "ZW",
                "XK",
                "SS",
                "CN",
                "PS",
                "CW",
                "GI",
                "NC",
                "CK",
                "RE",
                "GG",
                "GP",
                "MQ",
                "PF",
                "FO",
                "GL",
                "JE",
                "AW",
                "PR",
                "IM",
                "GU",
                "SX",
                "TC",
                "AX",
                "BQ",
                "IO",
                "CX",
                "CC",
                "FK",
                "YT",
                "NU",
                "NF",
                "MP",
                "PN",
                "SH",
                "MF",
                "PM",
                "TK",
                "WF",
                "AS",
            ) and rcvr_country not in (
                "Afghanistan",
                "Albania",
                "Algeria",
                "Andorra",
                "Angola",
                "Anguilla",
                "Antigua and Barbuda",
                "Argentina",
                "Armenia",
                "Australia",
                "Austria",
                "Azerbaijan",
                "Bahamas",
                "Bahrain",
                "Bangladesh",
                "Barbados",
                "Belarus",
                "Belgium",
                "Belize",
                "Benin",
                "Bermuda",
                "Bhutan",
                "Bolivia",
                "Bosnia and Herzegovina",
                "Botswana",
                "Brazil",
                "British Virgin Islands",
                "Brunei",
                "Bulgaria",
                "Burkina Faso",
                "Burundi",
                "Cambodia",
                "Cameroon",
                "Canada",
                "Cape Verde",
                "Cayman Islands",
                "Central African Republic",
                "Chad",
                "Chile",
                "Colombia",
                "Comoros",
                "Congo (Republic)",
                "Congo (Democratic Republic)",
                "Costa Rica",
                "Cote d´Ivoire (Ivory Coast)",
                "Croatia",
                "Cuba",
                "Cyprus",
                "Czech Republic",
                "Denmark",
                "Djibouti",
                "Dominica",
                "Dominican Republic",
                "Ecuador",
                "Egypt",
                "El Salvador",
                "Equatorial Guinea",
                "Eritrea",
                "Estonia",
                "Ethiopia",
                "Fiji",
                "Finland",
                "France",
                "Gabon",
                "Gambia",
                "Georgia",
                "Germany",
                "Ghana",
                "Greece",
                "Grenada",
                "Guatemala",
                "Guinea",
                "Guinea-Bissau",
                "Guyana",
                "Haiti",
                "Honduras",
                "Hong Kong",
                "Hungary",
                "Iceland",
                "India",
                "Indonesia",
                "Iran",
                "Iraq",
                "Ireland",
                "Israel",
                "Italy",
                "Jamaica",
                "Japan",
                "Jordan",
                "Kazakhstan",
                "Kenya",
                "Kiribati",
                "North Korea",
                "South Korea",
                "Kuwait",
                "Kyrgyzstan",
                "Laos",
                "Latvia",
                "Lebanon",
                "Lesotho",
                "Liberia",
                "Libya",
                "Liechtenstein",
                "Lithuania",
                "Luxembourg",
                "Macau",
                "Macedonia",
                "Madagascar",
                "Malawi",
                "Malaysia",
                "Maldives",
                "Mali",
                "Malta",
                "Marshall Islands",
                "Mauritania",
                "Mauritius",
                "Mexico",
                "Micronesia",
                "Moldova",
                "Monaco",
                "Mongolia",
                "Montenegro",
                "Morocco",
                "Mozambique",
                "Myanmar (Burma)",
                "Namibia",
                "Nauru",
                "Nepal",
                "Netherlands",
                "New Zealand",
                "Nicaragua",
                "Niger",
                "Nigeria",
                "Norway",
                "Oman",
                "Pakistan",
                "Palau",
                "Panama",
                "Papua New Guinea",
                "Paraguay",
                "Peru",
                "Philippines",
                "Poland",
                "Portugal",
                "Qatar",
                "Romania",
                "Russia",
                "Rwanda",
                "Saint Kitts and Nevis",
                "Saint Lucia",
                "Saint Vincent and the Grenadines",
                "Samoa",
                "San Marino",
                "Sao Tome and Principe",
                "Saudi Arabia",
                "Senegal",
                "Serbia",
                "Seychelles",
                "Sierra Leone",
                "Singapore",
                "Slovakia",
                "Slovenia",
                "Solomon Islands",
                "Somalia",
                "South Africa",
                "Spain",
                "Sri Lanka",
                "Sudan",
                "Suriname",
                "Swaziland",
                "Sweden",
                "Switzerland",
                "Syria",
                "Taiwan",
                "Tajikistan",
                "Tanzania",
                "Thailand",
                "Timor-Leste (East Timor)",
                "Togo",
                "Tonga",
                "Trinidad and Tobago",
                "Tunisia",
                "Turkey",
                "Turkmenistan",
                "Tuvalu",
                "U.S. Virgin Islands",
                "Uganda",
                "Ukraine",
                "United Arab Emirates",
                "United Kingdom",
                "United States",
                "Uruguay",
                "Uzbekistan",
                "Vanuatu",
                "Vatican City",
                "Venezuela",
                "Vietnam",
                "Yemen",
                "Zambia",
                "Zimbabwe",
                "Kosovo",
                "South Sudan",
                "China",
                "Palestine",
                "Curacao",
                "Gibraltar",
                "New Caledonia",
                "Cook Islands",
                "Reunion",
                "Guernsey",
                "Guadeloupe",
                "Martinique",
                "French Polynesia",
                "Faroe Islands",
                "Greenland",
                "Jersey",
                "Aruba",
                "Puerto Rico",
                "Isle of Man",
                "Guam",
                "Sint Maarten",
                "Turks and Caicos",
                "Åland Islands",
                "Caribbean Netherlands",
                "British Indian Ocean Territory",
                "Christmas as Island",
                "Christmas Island",
                "Cocos (Keeling) Islands",
                "Falkland Islands (Islas Malvinas)",
                "Mayotte",
                "Niue",
                "Norfolk Island",
                "Northern Mariana Islands",
                "Pitcairn Islands",
                "Saint Helena, Ascension and Tristan da Cunha",
                "Collectivity of Saint Martin",
                "Saint Pierre and Miquelon",
                "Tokelau",
                "Wallis and Futuna",
                "American Samoa",
            ):
                raise cls.refusal(
                    at,
                    "rcvrCountry",
                    "Country of the recipient, by its code of two letters (ISO 3166-1) or its English name, both as the documentation lists them",
                )
        rcvr_country_sub_division = wire.get("rcvrCountrySubDivision", UNSET)
        if rcvr_country_sub_division is not UNSET:
            if not isinstance(rcvr_country_sub_division, str):
                raise cls.refusal(at, "rcvrCountrySubDivision", "must be a string")
            if len(rcvr_country_sub_division) < 1:
                raise cls.refusal(at, "rcvrCountrySubDivision", "must have at least 1 character")
        rcvr_town_name = wire.get("rcvrTownName", UNSET)
        if rcvr_town_name is not UNSET:
            if not isinstance(rcvr_town_name, str):
                raise cls.refusal(at, "rcvrTownName", "must be a string")
            if len(rcvr_town_name) < 1:
                raise cls.refusal(at, "rcvrTownName", "must have at least 1 character")
        rcvr_street_name = wire.get("rcvrStreetName", UNSET)
        if rcvr_street_name is not UNSET:
            if not isinstance(rcvr_street_name, str):
                raise cls.refusal(at, "rcvrStreetName", "must be a string")
            if len(rcvr_street_name) < 1:
                raise cls.refusal(at, "rcvrStreetName", "must have at least 1 character")
        if (wallet_type == "exchange" and exch_id is UNSET) and not is_undescribed(wallet_type):
            raise cls.refusal(at, "exchId", "is required when wallet_type is 'exchange'")
        if (wallet_type == "exchange" and rcvr_first_name is UNSET) and not is_undescribed(
            wallet_type
        ):
            raise cls.refusal(at, "rcvrFirstName", "is required when wallet_type is 'exchange'")
        if (wallet_type == "exchange" and rcvr_last_name is UNSET) and not is_undescribed(
            wallet_type
        ):
            raise cls.refusal(at, "rcvrLastName", "is required when wallet_type is 'exchange'")
        if (wallet_type != "exchange" and exch_id is not UNSET) and not is_undescribed(wallet_type):
            raise cls.refusal(at, "exchId", "must not be given unless wallet_type is 'exchange'")

    wallet_type = TextField("walletType")
    """Whose wallet it is, an `exchange`'s or a `private` one. For a company's, give its name as
    `rcvrFirstName`, `N/A` as `rcvrLastName`, and its registered address.
    """
    exch_id = TextField("exchId")
    """ID of the exchange from `funding.get_exchange_list`, `0` if it is not there. Required when
    `walletType` is `exchange`, and only then allowed.
    """
    rcvr_first_name = SecretField("rcvrFirstName")
    """First name of the recipient. Required when `walletType` is `exchange`."""
    rcvr_last_name = SecretField("rcvrLastName")
    """Last name of the recipient. Required when `walletType` is `exchange`."""
    rcvr_country = TextField("rcvrCountry")
    """Country of the recipient, by its code of two letters (ISO 3166-1) or its English name, both
    as the documentation lists them.
    """
    rcvr_country_sub_division = SecretField("rcvrCountrySubDivision")
    """State or province of the recipient."""
    rcvr_town_name = SecretField("rcvrTownName")
    """Town of the recipient."""
    rcvr_street_name = SecretField("rcvrStreetName")
    """Street address of the recipient."""


class WithdrawFundingRequest(Request):
    """The parameters of funding.withdraw.

    Args:
        ccy: Currency to withdraw.
        amt: Amount to withdraw. The fee comes on top of it, so leave enough in the account; an
            internal transfer costs nothing.
        dest: `3` transfers to another user of OKX, `4` withdraws on the chain.
        to_addr (toAddr): Verified recipient. On the chain an address, for some currencies with a
            tag as `address:tag`; for an internal transfer a UID, an email address, a phone number
            or the login name of a sub-account.
        to_addr_type (toAddrType): What `toAddr` is: `1` an address, email address, phone number or
            login name, `2` a UID, for internal transfers only.
        chain: Chain to withdraw on, such as `USDT-ERC20`; not for internal transfers. Without it
            the currency's main chain is taken, and for a non-tradable asset its only chain.
        area_code (areaCode): Area code of a phone number, such as `86`. Required when `toAddr` is a
            phone number; for internal transfers only.
        rcvr_info (rcvrInfo): Who receives the withdrawal. Required for withdrawals on the chain,
            Lightning included, by users of certain OKX entities, that of the Bahamas among them. To
            an exchange's wallet it needs the exchange and the name of the recipient, for the
            Bahamas the rest of the address as well; to a private wallet, `walletType` may be
            enough. Some entities must prove a private wallet on the website or in the app first.
        client_id (clientId): Your own ID of the withdrawal, 1 to 32 letters and digits; upper and
            lower case differ.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal
    """

    __slots__ = ()
    _label = "funding.withdraw"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        amt: Number,
        dest: OneOf[Literal["3", "4"]],
        to_addr: str,
        to_addr_type: Optional[OneOf[Literal["1", "2"]]] = None,
        chain: str | None = None,
        area_code: str | None = None,
        rcvr_info: Optional[
            WithdrawalRecipient | WithdrawalRecipientDict | Mapping[str, Any]
        ] = None,
        client_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "amt": self._number("amt", amt),
            "dest": dest,
            "toAddr": to_addr,
        }
        if to_addr_type is not None:
            wire["toAddrType"] = to_addr_type
        if chain is not None:
            wire["chain"] = chain
        if area_code is not None:
            wire["areaCode"] = area_code
        if rcvr_info is not None:
            wire["rcvrInfo"] = self._object("rcvrInfo", WithdrawalRecipient, rcvr_info)
        if client_id is not None:
            wire["clientId"] = client_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")
        dest = wire.get("dest", UNSET)
        if dest is UNSET:
            raise cls.refusal(at, "dest", "is required")
        if not isinstance(dest, str):
            raise cls.refusal(at, "dest", "must be a string")
        if dest not in ("3", "4") and not is_undescribed(dest):
            raise cls.refusal(at, "dest", "must be '3' or '4'")
        to_addr = wire.get("toAddr", UNSET)
        if to_addr is UNSET:
            raise cls.refusal(at, "toAddr", "is required")
        if not isinstance(to_addr, str):
            raise cls.refusal(at, "toAddr", "must be a string")
        if len(to_addr) < 1:
            raise cls.refusal(at, "toAddr", "must have at least 1 character")
        to_addr_type = wire.get("toAddrType", UNSET)
        if to_addr_type is not UNSET:
            if not isinstance(to_addr_type, str):
                raise cls.refusal(at, "toAddrType", "must be a string")
            if to_addr_type not in ("1", "2") and not is_undescribed(to_addr_type):
                raise cls.refusal(at, "toAddrType", "must be '1' or '2'")
        chain = wire.get("chain", UNSET)
        if chain is not UNSET:
            if not isinstance(chain, str):
                raise cls.refusal(at, "chain", "must be a string")
            if len(chain) < 1:
                raise cls.refusal(at, "chain", "must have at least 1 character")
        area_code = wire.get("areaCode", UNSET)
        if area_code is not UNSET:
            if not isinstance(area_code, str):
                raise cls.refusal(at, "areaCode", "must be a string")
            if len(area_code) < 1:
                raise cls.refusal(at, "areaCode", "must have at least 1 character")
        rcvr_info = wire.get("rcvrInfo", UNSET)
        if rcvr_info is not UNSET:
            if not is_dict(rcvr_info):
                raise cls.refusal(at, "rcvrInfo", "must be a model or a dict")
        client_id = wire.get("clientId", UNSET)
        if client_id is not UNSET:
            if not isinstance(client_id, str):
                raise cls.refusal(at, "clientId", "must be a string")
            if MATCH_6B4283FD(client_id) is None:
                raise cls.refusal(at, "clientId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        if (dest == "3" and chain is not UNSET) and not is_undescribed(dest):
            raise cls.refusal(at, "chain", "must not be given when dest is '3'")
        if (dest != "3" and area_code is not UNSET) and not is_undescribed(dest):
            raise cls.refusal(at, "areaCode", "must not be given unless dest is '3'")
        if (
            (dest != "3" and to_addr_type is not UNSET and to_addr_type != "1")
            and not is_undescribed(dest)
            and not is_undescribed(to_addr_type)
        ):
            raise cls.refusal(at, "toAddrType", "must be '1' unless dest is '3'")

    ccy = TextField("ccy")
    """Currency to withdraw."""
    amt = DecimalField("amt")
    """Amount to withdraw. The fee comes on top of it, so leave enough in the account; an internal
    transfer costs nothing.
    """
    dest = TextField("dest")
    """`3` transfers to another user of OKX, `4` withdraws on the chain."""
    to_addr = SecretField("toAddr")
    """Verified recipient. On the chain an address, for some currencies with a tag as `address:tag`;
    for an internal transfer a UID, an email address, a phone number or the login name of a
    sub-account.
    """
    to_addr_type = TextField("toAddrType")
    """What `toAddr` is: `1` an address, email address, phone number or login name, `2` a UID, for
    internal transfers only.
    """
    chain = TextField("chain")
    """Chain to withdraw on, such as `USDT-ERC20`; not for internal transfers. Without it the
    currency's main chain is taken, and for a non-tradable asset its only chain.
    """
    area_code = TextField("areaCode")
    """Area code of a phone number, such as `86`. Required when `toAddr` is a phone number; for
    internal transfers only.
    """
    rcvr_info = ObjectField("rcvrInfo", WithdrawalRecipient)
    """Who receives the withdrawal. Required for withdrawals on the chain, Lightning included, by
    users of certain OKX entities, that of the Bahamas among them. To an exchange's wallet it
    needs the exchange and the name of the recipient, for the Bahamas the rest of the address as
    well; to a private wallet, `walletType` may be enough. Some entities must prove a private
    wallet on the website or in the app first.
    """
    client_id = TextField("clientId")
    """Your own ID of the withdrawal, 1 to 32 letters and digits; upper and lower case differ."""


class WithdrawResult(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _chain: WireText = UNSET
    _clientId: WireText = UNSET
    _wdId: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    chain = TextField("chain")
    """Chain, such as `USDT-ERC20`."""
    amt = DecimalField("amt")
    """Amount withdrawn."""
    wd_id = TextField("wdId")
    """ID of the withdrawal."""
    client_id = TextField("clientId")
    """Your own ID of the withdrawal."""


OPERATION: Operation[WithdrawResult] = Operation(
    method="POST",
    path="/api/v5/asset/withdrawal",
    resource="funding",
    name="withdraw",
    summary="Send a currency from the funding account out of the exchange, or to another user of it.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal",
    permission="withdraw",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("wdId", "clientId"),
        ask="GET /api/v5/asset/withdrawal-history",
        asked_by=("clientId",),
        asked_with=("ccy",),
    ),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=WithdrawFundingRequest,
    item=WithdrawResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
