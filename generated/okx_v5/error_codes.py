# Made from spec/, not to be edited; make it again with: make generate
"""The exchange's error codes."""

from __future__ import annotations

from . import errors
from ._runtime.errors import ApiError, Meaning

CODES = {
    "1": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The request failed as a whole, and no reason is given.",
        "Read the items in data first: each has its own code. Without any, ask for the orders by clOrdId.",
        tells="all-failed",
    ),
    "2": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "A part of the request was carried out, and which one is not told.",
        "Read the items in data: each has its own code. Send only those again that failed, never the whole batch.",
        tells="some-failed",
    ),
    "50000": Meaning(errors.InvalidRequestError, "no", "A POST was sent with an empty body."),
    "50001": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The service is down for the moment; whether the request took effect is not certain.",
    ),
    "50002": Meaning(errors.InvalidRequestError, "no", "The request body is not valid JSON."),
    "50004": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The endpoint did not answer in time; the request may or may not have taken effect.",
    ),
    "50005": Meaning(
        errors.UnavailableError, "no", "This endpoint has been switched off or cannot be used."
    ),
    "50006": Meaning(
        errors.InvalidRequestError, "no", "The Content-Type header must be application/json."
    ),
    "50007": Meaning(errors.AccountRestrictedError, "no", "This user has been blocked."),
    "50008": Meaning(errors.NotFoundError, "no", "There is no such user."),
    "50009": Meaning(
        errors.AccountRestrictedError, "no", "A forced liquidation has frozen the account."
    ),
    "50010": Meaning(errors.InvalidRequestError, "no", "The user ID is missing."),
    "50011": Meaning(
        errors.RateLimitError,
        "yes",
        "Too many requests in a short time; slow down to the endpoint's limit.",
        "Wait for the window of the endpoint's limit to pass, then send more slowly; the limit may be shared by other processes with this key or IP.",
    ),
    "50012": Meaning(
        errors.AccountRestrictedError, "no", "The account's present status does not permit this."
    ),
    "50013": Meaning(
        errors.UnavailableError, "yes", "The exchange is overloaded and did not take the request."
    ),
    "50014": Meaning(
        errors.InvalidRequestError,
        "no",
        "A required parameter was left empty.",
        "Fill in the parameter that the message names; some are required only with certain values of others.",
    ),
    "50015": Meaning(
        errors.InvalidRequestError, "no", "One of two alternative parameters has to be given."
    ),
    "50016": Meaning(errors.InvalidRequestError, "no", "Two parameters contradict each other."),
    "50017": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The position is locked while auto-deleveraging is under way.",
    ),
    "50018": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The currency is locked while auto-deleveraging is under way.",
    ),
    "50019": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The account is locked while auto-deleveraging is under way.",
    ),
    "50020": Meaning(
        errors.AccountRestrictedError, "no", "The position is locked while it is being liquidated."
    ),
    "50021": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The currency is locked while a liquidation is under way.",
    ),
    "50022": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The account is locked while a liquidation is under way.",
    ),
    "50023": Meaning(
        errors.AccountRestrictedError,
        "yes",
        "A freeze for funding fees locks what has to do with them for the moment.",
    ),
    "50024": Meaning(
        errors.InvalidRequestError, "no", "Two parameters that exclude each other were both sent."
    ),
    "50025": Meaning(
        errors.InvalidRequestError, "no", "A list parameter has more entries than allowed."
    ),
    "50026": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The exchange had an internal failure; the request may have been executed.",
        "Ask whether the request took effect, and look at GET /api/v5/system/status, before sending it again.",
    ),
    "50027": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Trading is barred for this account; only customer support can lift it.",
    ),
    "50028": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The account may not place this order; ask customer support why.",
    ),
    "50029": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Risk control has stopped the account's trading; look for an email from OKX.",
    ),
    "50030": Meaning(
        errors.PermissionDeniedError, "no", "This account or key may not call the endpoint."
    ),
    "50032": Meaning(
        errors.AccountModeError, "no", "The account's own settings forbid trading this currency."
    ),
    "50033": Meaning(
        errors.AccountModeError,
        "no",
        "The account's own settings forbid trading this kind of instrument.",
    ),
    "50035": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Only keys tied to an IP address may call this endpoint.",
        "Tie the key to the IP addresses of your machines in the API settings, or create such a key.",
    ),
    "50036": Meaning(
        errors.TimestampError,
        "no",
        "The deadline in expTime had already passed when the request arrived.",
        "Allow more time in expTime and compare your clock with GET /api/v5/public/time: it is too slow, or the request took too long.",
    ),
    "50037": Meaning(
        errors.OrderRejectedError,
        "no",
        "The order's validity had run out before it was handled.",
        "Nothing was placed: look at the price again, and give the order more time in expTime.",
    ),
    "50038": Meaning(
        errors.WrongEnvironmentError, "no", "The feature exists in live trading only."
    ),
    "50039": Meaning(
        errors.InvalidRequestError, "no", "With pagination by time, before cannot be used."
    ),
    "50040": Meaning(
        errors.RateLimitError,
        "yes",
        "The action was repeated too quickly; pause before the next attempt.",
    ),
    "50041": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The user has to be put on an allow list by customer service first.",
    ),
    "50042": Meaning(
        errors.DuplicateRequestError,
        "no",
        "The same request has already been received.",
        "Ask what became of the first request before you send it once more: it was received.",
    ),
    "50044": Meaning(
        errors.InvalidRequestError,
        "no",
        "A broker type has to be chosen, and only one.",
        "Choose exactly one broker type.",
    ),
    "50045": Meaning(
        errors.InvalidRequestError,
        "no",
        "simPos must be left out in spot-derivatives risk offset mode.",
    ),
    "50046": Meaning(
        errors.UnavailableError, "yes", "The feature is switched off for maintenance work."
    ),
    "50047": Meaning(
        errors.InvalidRequestError,
        "no",
        "The instrument has settled; its candles come from another endpoint.",
        "Ask the endpoint that the message names: it has the candles of settled instruments.",
    ),
    "50048": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "Changing the risk unit could lead to liquidation; reduce positions or add margin.",
    ),
    "50049": Meaning(
        errors.InvalidRequestError,
        "no",
        "The instrument has no position tiers because it cannot be traded on margin.",
    ),
    "50050": Meaning(
        errors.DuplicateRequestError,
        "no",
        "Options trading has been activated before.",
        "Nothing is to be done: options trading is active.",
    ),
    "50051": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Compliance rules of your country rule this feature out.",
    ),
    "50052": Meaning(
        errors.PermissionDeniedError, "no", "Local law forbids you to trade this crypto."
    ),
    "50053": Meaning(
        errors.WrongEnvironmentError, "no", "The feature exists in demo trading only."
    ),
    "50055": Meaning(ApiError, "no", "Demo assets were already reset five times today."),
    "50056": Meaning(
        errors.AccountModeError,
        "no",
        "The currency still has open orders or positions, so it cannot be reset.",
        "Cancel the open orders and close the positions in the currency, then reset it.",
    ),
    "50057": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The reset of demo assets failed for a reason that is not given.",
        "Look at GET /api/v5/account/balance before you reset again: five resets are a day's.",
    ),
    "50058": Meaning(
        errors.InvalidRequestError, "no", "This crypto cannot be part of an asset reset."
    ),
    "50059": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Your regulator demands further steps, to be completed on the website or in the app.",
    ),
    "50060": Meaning(
        errors.PermissionDeniedError, "no", "Identity verification has to be completed first."
    ),
    "50061": Meaning(
        errors.RateLimitError,
        "yes",
        "The account sends orders faster than its own limit allows.",
        "Place and amend fewer orders in 2 seconds. The limit is in GET /api/v5/trade/account-rate-limit; cancelling is not counted.",
    ),
    "50062": Meaning(errors.UnavailableError, "no", "The feature is not offered at present."),
    "50063": Meaning(ApiError, "no", "The credits were activated before or are out of date."),
    "50064": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "Borrowing is down; whether the request took effect is not certain.",
        "Ask for the order by its clOrdId, or look at what is borrowed, before you send it again.",
    ),
    "50067": Meaning(
        errors.WrongEnvironmentError,
        "no",
        "Trading across OKX sites is not possible through the API.",
    ),
    "50069": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "The risk unit's margin ratio does not pass the check.",
    ),
    "50071": Meaning(
        errors.DuplicateRequestError,
        "no",
        "An identifier in the request, such as clOrdId, is already in use.",
    ),
    "50072": Meaning(
        errors.AccountModeError,
        "no",
        "Isolated margin cannot be used in multi-currency or portfolio margin mode.",
    ),
    "50075": Meaning(
        errors.PermissionDeniedError, "no", "An Islamic sub-account may not use this token."
    ),
    "50076": Meaning(
        errors.InvalidRequestError, "no", "Start and end date are too many days apart."
    ),
    "50077": Meaning(
        errors.InvalidRequestError, "no", "Start and end date are too many months apart."
    ),
    "50100": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The API access is frozen; ask customer service to lift it.",
        "Ask customer service to lift the freeze of the API.",
    ),
    "50101": Meaning(
        errors.WrongEnvironmentError,
        "no",
        "A demo key was used for live trading, or a live key for demo trading.",
        "Demo keys need demo trading (header x-simulated-trading: 1), live keys must not have it. Switch the client's mode or use a key of the other kind.",
    ),
    "50102": Meaning(
        errors.TimestampError,
        "yes",
        "The request's time differs too much from the server's; sync the clock and sign anew.",
        "Synchronise the clock with GET /api/v5/public/time, sign in UTC and send again: the exchange allows a difference of 30 seconds.",
        tells="clock-wrong",
    ),
    "50103": Meaning(
        errors.AuthenticationError,
        "no",
        "The key header OK-ACCESS-KEY is missing.",
        "Give the client its API key; behind a proxy, see that it passes on OK-ACCESS headers.",
    ),
    "50104": Meaning(
        errors.AuthenticationError,
        "no",
        "The passphrase header OK-ACCESS-PASSPHRASE is missing.",
        "Give the client the passphrase that was chosen when the key was created.",
    ),
    "50105": Meaning(
        errors.AuthenticationError,
        "no",
        "The passphrase is not the one set for this key.",
        "Use the passphrase chosen when this very key was created, not the account's password. If it is lost, create a new key.",
    ),
    "50106": Meaning(
        errors.AuthenticationError, "no", "The signature header OK-ACCESS-SIGN is missing."
    ),
    "50107": Meaning(
        errors.AuthenticationError, "no", "The time header OK-ACCESS-TIMESTAMP is missing."
    ),
    "50108": Meaning(
        errors.WrongEnvironmentError, "no", "The exchange (broker) ID is not one that OKX knows."
    ),
    "50109": Meaning(
        errors.WrongEnvironmentError,
        "no",
        "The exchange (broker) domain is not one that OKX knows.",
    ),
    "50110": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The caller's IP address is not on the key's allow list.",
        "Add the IP address in the message to the key's allow list, or send from one that is on it; mind IPv6, VPNs and changing addresses.",
    ),
    "50111": Meaning(
        errors.AuthenticationError,
        "no",
        "The API key has not been recognised.",
        "Copy the API key again, without blanks, and do not confuse it with the secret key.",
    ),
    "50112": Meaning(
        errors.TimestampError,
        "no",
        "The timestamp header cannot be read as a UTC time.",
        "Send the time as ISO 8601 in UTC with milliseconds, such as 2020-12-08T09:08:57.715Z.",
    ),
    "50113": Meaning(
        errors.AuthenticationError,
        "no",
        "The signature does not match the request.",
        "Check the secret key first. Then that path with query, method in capitals and body are signed exactly as they are sent, and that no proxy changes them.",
    ),
    "50114": Meaning(
        errors.AuthenticationError,
        "no",
        "The credentials as a whole were not accepted.",
        "Check key, secret and passphrase together: all three must come from the same key, and it must not be deleted or expired.",
    ),
    "50115": Meaning(
        errors.InvalidRequestError, "no", "The endpoint does not accept this HTTP method."
    ),
    "50116": Meaning(
        errors.DuplicateRequestError,
        "no",
        "The one key that Fast API may create exists already.",
        "Use the key that Fast API has created, or delete it there first.",
    ),
    "50118": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The broker has to supply its IP for the allow list before this key can be linked.",
    ),
    "50119": Meaning(
        errors.WrongEnvironmentError,
        "no",
        "No such key here; it is deleted, mistyped or from another region's site.",
        "Most often the base URL is that of another region than the account's (global, us or eea), or it is a demo key used live, or a live one in demo. Else the key was deleted, or, tied to no IP, expired after 14 days without use.",
    ),
    "50120": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The key lacks the permission that this function needs.",
        "Give the key the permission (read, trade or withdraw) in the API settings, or use another key.",
    ),
    "50121": Meaning(
        errors.PermissionDeniedError,
        "no",
        "OKX does not serve the IP address the request came from.",
        "Send from an IP address in a country that OKX serves, without a VPN that leaves it elsewhere.",
    ),
    "50122": Meaning(
        errors.OrderRejectedError, "no", "The order is below the smallest allowed amount."
    ),
    "51000": Meaning(errors.InvalidRequestError, "no", "A parameter has a wrong value or format."),
    "51001": Meaning(
        errors.NotFoundError,
        "no",
        "No instrument or spread has this ID.",
        "Look the ID up in GET /api/v5/public/instruments, that of a spread in GET /api/v5/sprd/spreads: it may be delisted, or exist only in another region, or only live and not in demo.",
        tells="no-instrument",
    ),
    "51002": Meaning(
        errors.InvalidRequestError,
        "no",
        "The instrument does not belong to the underlying that was given.",
    ),
    "51003": Meaning(errors.InvalidRequestError, "no", "Give an order ID or a client order ID."),
    "51004": Meaning(
        errors.OrderRejectedError,
        "no",
        "Position plus open orders would exceed the maximum at the current leverage.",
        "Lower the leverage, cancel open orders, reduce the position, or trade in another sub-account.",
    ),
    "51005": Meaning(
        errors.OrderRejectedError, "no", "The order is larger than the maximum per order."
    ),
    "51006": Meaning(
        errors.OrderRejectedError,
        "no",
        "The price lies outside the current price band.",
        "Ask GET /api/v5/public/price-limit and move the price into the band.",
    ),
    "51007": Meaning(errors.OrderRejectedError, "no", "The order is smaller than one contract."),
    "51008": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "Not enough balance, margin or borrowing quota for this order.",
        "Add funds, reduce the size or cancel orders that tie up margin. To spend borrowed funds, auto-borrow must be on.",
    ),
    "51009": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Placing orders is blocked; customer support knows why.",
    ),
    "51010": Meaning(
        errors.AccountModeError,
        "no",
        "The current account mode does not support this request.",
        "Look at acctLv in GET /api/v5/account/config; the mode is changed by POST /api/v5/account/set-account-level, the first time on the website.",
    ),
    "51011": Meaning(errors.DuplicateRequestError, "no", "This order ID has been used before."),
    "51012": Meaning(errors.NotFoundError, "no", "There is no such token."),
    "51014": Meaning(errors.NotFoundError, "no", "There is no such index."),
    "51015": Meaning(
        errors.InvalidRequestError,
        "no",
        "The instrument is not of the instrument type that was given.",
    ),
    "51016": Meaning(
        errors.DuplicateRequestError,
        "no",
        "This client order ID has been used before.",
        "Ask for the order by its clOrdId: it may be the one you meant to place. A new order needs a new ID. Flexible loans cannot be asked for by it: look at GET /api/v5/finance/flexible-loan/loan-info.",
    ),
    "51017": Meaning(
        errors.InsufficientBalanceError, "no", "The borrowing would go beyond the limit."
    ),
    "51018": Meaning(errors.AccountModeError, "no", "An options account may not be net short."),
    "51019": Meaning(
        errors.AccountModeError, "no", "Options in cross margin may not be held net long."
    ),
    "51020": Meaning(
        errors.OrderRejectedError,
        "no",
        "The order falls short of the smallest amount allowed.",
        "Raise the size to minSz or more, from GET /api/v5/public/instruments; for market orders mind tgtCcy, the currency that sz counts in.",
    ),
    "51021": Meaning(
        errors.UnavailableError, "no", "Trading in this pair or contract has not started yet."
    ),
    "51022": Meaning(errors.UnavailableError, "no", "Trading in this contract is halted."),
    "51023": Meaning(
        errors.NotFoundError,
        "no",
        "There is no such position.",
        "Ask GET /api/v5/account/positions, and compare instId, mgnMode and posSide with those of the request.",
    ),
    "51024": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The account is blocked or restricted; the message from OKX gives the reason.",
    ),
    "51025": Meaning(errors.OrderRejectedError, "no", "There are more orders than allowed."),
    "51026": Meaning(
        errors.InvalidRequestError, "no", "Instrument type and underlying do not go together."
    ),
    "51027": Meaning(errors.UnavailableError, "no", "The contract has passed its expiry."),
    "51028": Meaning(
        errors.UnavailableError, "no", "The contract is being delivered and no longer trades."
    ),
    "51029": Meaning(errors.UnavailableError, "yes", "Settlement of the contract is under way."),
    "51030": Meaning(errors.UnavailableError, "yes", "Funding fees are being exchanged right now."),
    "51031": Meaning(
        errors.OrderRejectedError, "no", "The price is outside the range allowed for closing."
    ),
    "51032": Meaning(
        errors.DuplicateRequestError,
        "no",
        "A market close of all positions is already running.",
        "Wait, then ask for the positions: they are being closed at market price.",
    ),
    "51033": Meaning(
        errors.OrderRejectedError,
        "no",
        "The order is above the total amount allowed per order for this pair.",
    ),
    "51034": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Market maker protection has tripped; reset it before quoting again.",
        "Reset market maker protection with POST /api/v5/account/mmp-reset once you have checked your quotes.",
    ),
    "51035": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The account is not entitled to send market maker quotes.",
    ),
    "51036": Meaning(
        errors.AccountModeError, "no", "MMP orders work only for options in portfolio margin mode."
    ),
    "51037": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Only IOC orders that lower the account's risk are accepted.",
    ),
    "51038": Meaning(
        errors.OrderRejectedError,
        "no",
        "An IOC order that lowers risk is already open in this risk module.",
    ),
    "51039": Meaning(
        errors.AccountModeError,
        "no",
        "Portfolio margin does not let you set leverage for cross futures positions.",
    ),
    "51040": Meaning(
        errors.InvalidRequestError,
        "no",
        "Margin of a long isolated options position cannot be changed.",
    ),
    "51041": Meaning(
        errors.AccountModeError, "no", "Portfolio margin requires the buy/sell (net) position mode."
    ),
    "51042": Meaning(
        errors.AccountModeError,
        "no",
        "Portfolio margin accepts MMP orders only for options in cross margin.",
    ),
    "51043": Meaning(errors.NotFoundError, "no", "There is no such isolated position."),
    "51044": Meaning(
        errors.InvalidRequestError,
        "no",
        "This type of order cannot carry a take profit or stop loss.",
    ),
    "51046": Meaning(
        errors.OrderRejectedError,
        "no",
        "For this buy, the take profit has to trigger above the order price.",
    ),
    "51047": Meaning(
        errors.OrderRejectedError,
        "no",
        "For this buy, the stop loss has to trigger below the order price.",
    ),
    "51048": Meaning(
        errors.OrderRejectedError,
        "no",
        "For this sell, the take profit has to trigger below the order price.",
    ),
    "51049": Meaning(
        errors.OrderRejectedError,
        "no",
        "For this sell, the stop loss has to trigger above the order price.",
    ),
    "51050": Meaning(
        errors.OrderRejectedError, "no", "The take profit has to trigger above the best ask."
    ),
    "51051": Meaning(
        errors.OrderRejectedError, "no", "The stop loss has to trigger below the best ask."
    ),
    "51052": Meaning(
        errors.OrderRejectedError, "no", "The take profit has to trigger below the best bid."
    ),
    "51053": Meaning(
        errors.OrderRejectedError, "no", "The stop loss has to trigger above the best bid."
    ),
    "51054": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The exchange ran out of time; the request may have been executed.",
        "Ask what became of it before sending it again: an order by its clOrdId, once more after some seconds if it is not there.",
    ),
    "51055": Meaning(
        errors.AccountModeError, "no", "Portfolio margin mode rules out futures grid bots."
    ),
    "51056": Meaning(
        errors.InvalidRequestError, "no", "The bot or algo order does not offer this action."
    ),
    "51057": Meaning(errors.AccountModeError, "no", "The bot needs another account mode."),
    "51058": Meaning(
        errors.NotFoundError, "no", "The algo order has no position that it could close."
    ),
    "51059": Meaning(ApiError, "no", "The bot's present state does not permit this action."),
    "51063": Meaning(
        errors.NotFoundError,
        "no",
        "There is no order with this ordId, or none at all.",
        tells="not-there",
    ),
    "51065": Meaning(errors.DuplicateRequestError, "no", "This algoClOrdId has been used before."),
    "51066": Meaning(
        errors.OrderRejectedError,
        "no",
        "Options do not take market orders; close with a limit order.",
    ),
    "51068": Meaning(
        errors.DuplicateRequestError,
        "no",
        "The ID is already used as algoClOrdId or attachAlgoClOrdId.",
    ),
    "51069": Meaning(errors.NotFoundError, "no", "No option contracts exist for the value given."),
    "51070": Meaning(
        errors.AccountModeError,
        "no",
        "The account must be upgraded on the website or app before it can use this mode.",
        "Sign in on the website or app and switch the account mode there.",
    ),
    "51071": Meaning(ApiError, "no", "No more cancel-all-after timers can be set for tags."),
    "51072": Meaning(
        errors.InvalidRequestError,
        "no",
        "Spot lead traders must buy their lead pairs with tdMode spot_isolated.",
    ),
    "51073": Meaning(
        errors.InvalidRequestError,
        "no",
        "Spot lead traders sell through the close-subposition endpoint.",
    ),
    "51074": Meaning(
        errors.InvalidRequestError,
        "no",
        "The tdMode spot_isolated is only for pairs set up for spot lead trading.",
    ),
    "51075": Meaning(
        errors.InvalidRequestError,
        "no",
        "In spot copy trading, nothing but the price of a sell order can be changed.",
    ),
    "51076": Meaning(
        errors.InvalidRequestError,
        "no",
        "With split take profits, each TP/SL order is either a take profit or a stop loss.",
    ),
    "51077": Meaning(
        errors.InvalidRequestError,
        "no",
        "Spot and margin do not offer several take profits with a stop loss at cost.",
    ),
    "51078": Meaning(errors.AccountModeError, "no", "Lead traders cannot use split take profits."),
    "51079": Meaning(
        errors.InvalidRequestError, "no", "The order has too many split take profits."
    ),
    "51080": Meaning(
        errors.InvalidRequestError,
        "no",
        "All split take profits must use one and the same trigger price type.",
    ),
    "51081": Meaning(
        errors.InvalidRequestError, "no", "Two split take profits have the same trigger price."
    ),
    "51082": Meaning(
        errors.InvalidRequestError,
        "no",
        "With several take profits, each must execute at market price.",
    ),
    "51083": Meaning(
        errors.InvalidRequestError,
        "no",
        "The split take profits do not add up to the order's size.",
    ),
    "51084": Meaning(
        errors.InvalidRequestError,
        "no",
        "The order has too many stop losses next to its split take profits.",
    ),
    "51085": Meaning(
        errors.InvalidRequestError,
        "no",
        "A stop loss that moves to cost needs two or more split take profits.",
    ),
    "51086": Meaning(
        errors.InvalidRequestError, "no", "The order has too many split TP/SL orders."
    ),
    "51087": Meaning(errors.UnavailableError, "no", "The listing of this crypto was called off."),
    "51088": Meaning(
        errors.OrderRejectedError,
        "no",
        "The position already has a TP/SL order that closes all of it.",
    ),
    "51089": Meaning(errors.InvalidRequestError, "no", "Each split take profit needs a size."),
    "51090": Meaning(
        errors.InvalidRequestError, "no", "A stop loss tied to a limit take profit keeps its size."
    ),
    "51091": Meaning(
        errors.InvalidRequestError, "no", "Take profits in one order cannot mix limit and market."
    ),
    "51092": Meaning(
        errors.InvalidRequestError, "no", "Two take profits in the order have the same tpOrdPx."
    ),
    "51093": Meaning(
        errors.InvalidRequestError, "no", "A limit take profit needs a real price, not -1."
    ),
    "51094": Meaning(
        errors.InvalidRequestError,
        "no",
        "Limit take profits do not exist for spot, margin or options.",
    ),
    "51095": Meaning(
        errors.InvalidRequestError,
        "no",
        "On this endpoint a limit take profit needs a stop loss with it.",
    ),
    "51096": Meaning(
        errors.InvalidRequestError, "no", "A limit take profit requires cxlOnClosePos to be true."
    ),
    "51098": Meaning(
        errors.InvalidRequestError,
        "no",
        "No further take profit fits a stop loss that has a limit take profit.",
    ),
    "51099": Meaning(errors.AccountModeError, "no", "Lead traders cannot use limit take profits."),
    "51100": Meaning(
        errors.InvalidRequestError,
        "no",
        "A reduce-only order cannot carry a take profit or stop loss.",
    ),
    "51101": Meaning(
        errors.OrderRejectedError, "no", "The order has more contracts than one order may have."
    ),
    "51102": Meaning(
        errors.OrderRejectedError, "no", "Too many orders are open in this instrument."
    ),
    "51103": Meaning(
        errors.OrderRejectedError, "no", "Too many orders are open in this instrument family."
    ),
    "51104": Meaning(
        errors.OrderRejectedError,
        "no",
        "Open orders in this instrument family add up to too many contracts.",
    ),
    "51105": Meaning(
        errors.OrderRejectedError,
        "no",
        "Position and open orders on this side are too large for the instrument.",
    ),
    "51106": Meaning(
        errors.OrderRejectedError,
        "no",
        "Positions and open orders on this side are too large for the instrument family.",
    ),
    "51107": Meaning(
        errors.OrderRejectedError,
        "no",
        "Positions and open orders of both sides are too large for the instrument family.",
    ),
    "51108": Meaning(
        errors.OrderRejectedError, "no", "The position is too large to be closed at market price."
    ),
    "51109": Meaning(errors.OrderRejectedError, "no", "The order book has no best bid or ask."),
    "51110": Meaning(
        errors.UnavailableError, "no", "Before the call auction opens, limit orders are not taken."
    ),
    "51111": Meaning(errors.InvalidRequestError, "no", "The batch contains too many orders."),
    "51112": Meaning(
        errors.OrderRejectedError, "no", "The closing order is larger than what can be closed."
    ),
    "51113": Meaning(
        errors.RateLimitError,
        "yes",
        "Closing at market price was requested too often.",
        "Wait, then close at market price once; several orders of your own close a position too.",
    ),
    "51115": Meaning(
        errors.OrderRejectedError,
        "no",
        "Open closing orders must be cancelled before the position is closed at market.",
        "Cancel the closing orders that are open, or send autoCxl, then close at market price.",
    ),
    "51116": Meaning(
        errors.OrderRejectedError, "no", "The order or trigger price lies beyond the limit."
    ),
    "51117": Meaning(errors.OrderRejectedError, "no", "Too many closing orders are open."),
    "51120": Meaning(errors.OrderRejectedError, "no", "The order is below the minimum amount."),
    "51121": Meaning(
        errors.OrderRejectedError,
        "no",
        "The size is not a whole number of lots.",
        "Round sz down to a multiple of lotSz from GET /api/v5/public/instruments; for derivatives it counts contracts, not coins.",
    ),
    "51122": Meaning(errors.OrderRejectedError, "no", "The price is not above the minimum."),
    "51123": Meaning(ApiError, "no", "The exchange has no tick size for this instrument."),
    "51124": Meaning(
        errors.OrderRejectedError,
        "no",
        "During the call auction, nothing but limit orders is taken.",
    ),
    "51125": Meaning(
        errors.OrderRejectedError, "no", "Cancel the open reduce-and-reverse margin orders first."
    ),
    "51126": Meaning(
        errors.OrderRejectedError, "no", "Cancel the open reduce-only margin orders first."
    ),
    "51127": Meaning(
        errors.InsufficientBalanceError, "no", "There is nothing available to trade with."
    ),
    "51128": Meaning(
        errors.AccountModeError, "no", "Cross margin is not open to multi-currency margin accounts."
    ),
    "51129": Meaning(
        errors.OrderRejectedError,
        "no",
        "Position and buy orders are at the limit, so nothing more can be bought.",
    ),
    "51130": Meaning(
        errors.InvalidRequestError, "no", "The margin currency does not suit the isolated position."
    ),
    "51131": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "The balance is too small.",
        "Compare the balance, or availPos of the position that the order closes: open orders tie both up.",
    ),
    "51132": Meaning(
        errors.OrderRejectedError,
        "no",
        "What is left of the position is below the minimum trade size.",
    ),
    "51133": Meaning(
        errors.AccountModeError,
        "no",
        "Spot in multi-currency margin mode knows no reduce-only orders.",
    ),
    "51134": Meaning(
        errors.OrderRejectedError,
        "no",
        "There is no margin position to close; check it and switch reduce-only off.",
    ),
    "51135": Meaning(
        errors.OrderRejectedError,
        "no",
        "The closing price is above the highest price allowed for buying.",
    ),
    "51136": Meaning(
        errors.OrderRejectedError,
        "no",
        "The closing price is below the lowest price allowed for selling.",
    ),
    "51137": Meaning(errors.OrderRejectedError, "no", "The buy price is above the limit."),
    "51138": Meaning(errors.OrderRejectedError, "no", "The sell price is below the limit."),
    "51139": Meaning(
        errors.AccountModeError, "no", "Reduce-only cannot be used for spot in spot mode."
    ),
    "51140": Meaning(
        errors.OrderRejectedError,
        "no",
        "There are too few sell orders in the book to fill the purchase.",
    ),
    "51142": Meaning(
        errors.OrderRejectedError,
        "no",
        "No usable quote for an order in USDT; give the size in the coin instead.",
    ),
    "51143": Meaning(
        errors.InsufficientBalanceError, "no", "The amount is not enough for the conversion."
    ),
    "51144": Meaning(
        errors.InvalidRequestError, "no", "Closing must be done in the way the message names."
    ),
    "51147": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Options trading must be activated, which takes over 10,000 USD in the account.",
        "Keep more than 10,000 USD in the trading account and activate options trading.",
    ),
    "51148": Meaning(
        errors.OrderRejectedError,
        "no",
        "Filled, it could turn your reduce-only orders into an opposite position.",
    ),
    "51149": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The order got no answer in time; it may or may not have been placed.",
        "Ask for the order by its clOrdId, again after some seconds if it is not there, before placing another.",
    ),
    "51150": Meaning(errors.OrderRejectedError, "no", "Price or size has too many decimal places."),
    "51152": Meaning(
        errors.InvalidRequestError,
        "no",
        "In quick margin, automatic and manual borrowing or repayment cannot be mixed.",
    ),
    "51153": Meaning(
        errors.InsufficientBalanceError, "no", "The manual loan in quick margin is above the limit."
    ),
    "51154": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "The manual repayment in quick margin is more than you have available.",
    ),
    "51155": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Compliance rules where you live bar trading in this pair or contract.",
        "Trade another instrument: identity or residence settles which ones are open to you.",
    ),
    "51156": Meaning(
        errors.AccountModeError,
        "no",
        "Lead traders in long/short mode must close positions another way.",
    ),
    "51158": Meaning(
        errors.AccountModeError, "no", "Only quick margin mode offers manual transfers."
    ),
    "51159": Meaning(
        errors.AccountModeError,
        "no",
        "Lead traders in buy/sell mode can only add to their present direction here.",
    ),
    "51162": Meaning(
        errors.AccountModeError,
        "no",
        "Open orders in the instrument must be cancelled first.",
        "Cancel the open orders in the instrument first.",
    ),
    "51163": Meaning(
        errors.AccountModeError,
        "no",
        "The position in the instrument must be closed first.",
        "Close the position in the instrument first.",
    ),
    "51164": Meaning(
        errors.AccountModeError, "no", "Portfolio margin is not open to lead traders."
    ),
    "51165": Meaning(
        errors.OrderRejectedError, "no", "Too many reduce-only orders are open in the instrument."
    ),
    "51166": Meaning(
        errors.InvalidRequestError, "no", "The instrument cannot be used for lead trading."
    ),
    "51167": Meaning(
        errors.OrderRejectedError, "no", "Open block trading orders must be cancelled first."
    ),
    "51168": Meaning(
        errors.OrderRejectedError, "no", "Open reduce-only orders must be cancelled first."
    ),
    "51169": Meaning(
        errors.NotFoundError, "no", "There is no position on this side to reduce or close."
    ),
    "51170": Meaning(
        errors.OrderRejectedError, "no", "A reduce-only order must be opposite to the position."
    ),
    "51171": Meaning(
        errors.OrderRejectedError,
        "no",
        "After the edit, reduce-only orders could open an opposite position.",
    ),
    "51173": Meaning(
        errors.OrderRejectedError,
        "no",
        "The position owes nothing, so it cannot be closed at market this way.",
    ),
    "51174": Meaning(
        errors.OrderRejectedError, "no", "Too many orders are waiting for this instrument or kind."
    ),
    "51175": Meaning(
        errors.InvalidRequestError, "no", "At least one of the named parameters is needed."
    ),
    "51176": Meaning(errors.InvalidRequestError, "no", "Give exactly one of the named parameters."),
    "51177": Meaning(
        errors.InvalidRequestError,
        "no",
        "The options order is priced in another unit, so this price cannot be changed.",
    ),
    "51178": Meaning(
        errors.InvalidRequestError,
        "no",
        "With attachAlgoClOrdId, take-profit or stop-loss prices must be given.",
    ),
    "51179": Meaning(
        errors.AccountModeError,
        "no",
        "In simple mode, options cannot be ordered with this price type.",
    ),
    "51180": Meaning(errors.InvalidRequestError, "no", "A value is outside its permitted range."),
    "51181": Meaning(
        errors.InvalidRequestError, "no", "This kind of order requires ordType limit."
    ),
    "51182": Meaning(
        errors.OrderRejectedError,
        "no",
        "Too many options orders priced in USD or volatility are open.",
    ),
    "51185": Meaning(
        errors.OrderRejectedError, "no", "The order's value in USD is above the maximum."
    ),
    "51186": Meaning(
        errors.OrderRejectedError, "no", "Your leverage is higher than the platform allows here."
    ),
    "51187": Meaning(
        errors.OrderRejectedError,
        "no",
        "Order, positions and open orders together pass the platform's limit.",
    ),
    "51192": Meaning(
        errors.OrderRejectedError,
        "no",
        "The volatility given means a price below the lowest sell price; raise it.",
    ),
    "51193": Meaning(
        errors.OrderRejectedError,
        "no",
        "The volatility given means a price above the highest buy price; lower it.",
    ),
    "51194": Meaning(
        errors.OrderRejectedError,
        "no",
        "The USD price comes out below the lowest sell price; raise it.",
    ),
    "51195": Meaning(
        errors.OrderRejectedError,
        "no",
        "The USD price comes out above the highest buy price; lower it.",
    ),
    "51196": Meaning(
        errors.OrderRejectedError,
        "no",
        "In the pre-quote phase, nothing but limit orders is taken.",
    ),
    "51197": Meaning(
        errors.UnavailableError,
        "no",
        "Before the pre-quote phase starts, limit orders are not taken.",
    ),
    "51201": Meaning(
        errors.OrderRejectedError, "no", "The market order is worth more than allowed."
    ),
    "51202": Meaning(errors.OrderRejectedError, "no", "The market order is larger than allowed."),
    "51203": Meaning(
        errors.OrderRejectedError, "no", "The order is larger than the allowed amount."
    ),
    "51204": Meaning(errors.InvalidRequestError, "no", "A limit order must have a price."),
    "51205": Meaning(
        errors.InvalidRequestError, "no", "The reduce-only option cannot be used here."
    ),
    "51206": Meaning(
        errors.OrderRejectedError,
        "no",
        "The open reduce-only order must be cancelled, or this one may reverse it.",
    ),
    "51207": Meaning(
        errors.OrderRejectedError,
        "no",
        "The position is too large for one market close; close it in parts.",
    ),
    "51209": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Only orders that lower delta are accepted; add equity or change the order.",
    ),
    "51210": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The account may have just one open order per underlying.",
    ),
    "51211": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Orders must lower delta until the account's equity is higher.",
    ),
    "51212": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The account may not send batches for now; send single orders.",
    ),
    "51213": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Only a single order per underlying is allowed; cancel the others.",
    ),
    "51214": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The edit must lower delta until the account's equity is higher.",
    ),
    "51220": Meaning(
        errors.InvalidRequestError,
        "no",
        "A lead or follow bot can stop only by selling or closing everything.",
    ),
    "51221": Meaning(
        errors.InvalidRequestError, "no", "Profit sharing must lie between 0 and 30 percent."
    ),
    "51222": Meaning(errors.InvalidRequestError, "no", "Bots of this kind cannot share profits."),
    "51223": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The share of profit can be set by the lead bot's creator alone.",
    ),
    "51224": Meaning(errors.InvalidRequestError, "no", "Bots on this pair cannot share profits."),
    "51225": Meaning(
        errors.InvalidRequestError, "no", "Follow bots cannot start with an instant trigger."
    ),
    "51226": Meaning(
        errors.InvalidRequestError, "no", "A follow bot's parameters cannot be changed."
    ),
    "51250": Meaning(
        errors.OrderRejectedError, "no", "The algo order's price lies outside the permitted range."
    ),
    "51251": Meaning(
        errors.InvalidRequestError, "no", "The iceberg order was sent with a wrong order type."
    ),
    "51252": Meaning(
        errors.OrderRejectedError, "no", "The algo order's size lies outside the permitted range."
    ),
    "51253": Meaning(errors.OrderRejectedError, "no", "The iceberg's average slice is too large."),
    "51254": Meaning(errors.InvalidRequestError, "no", "The iceberg's average slice is not valid."),
    "51255": Meaning(
        errors.OrderRejectedError,
        "no",
        "An iceberg slice must be over a thousandth of the total and at most the total.",
    ),
    "51256": Meaning(
        errors.InvalidRequestError, "no", "The iceberg's price distance is not valid."
    ),
    "51257": Meaning(
        errors.InvalidRequestError, "no", "The trailing stop's callback rate is out of range."
    ),
    "51258": Meaning(
        errors.OrderRejectedError,
        "no",
        "A trailing stop that sells must trigger above the last price.",
    ),
    "51259": Meaning(
        errors.OrderRejectedError,
        "no",
        "A trailing stop that buys must trigger below the last price.",
    ),
    "51260": Meaning(errors.OrderRejectedError, "no", "Too many trailing stops are open."),
    "51261": Meaning(errors.OrderRejectedError, "no", "Too many stop orders are open."),
    "51262": Meaning(errors.OrderRejectedError, "no", "Too many iceberg orders are open."),
    "51263": Meaning(errors.OrderRejectedError, "no", "Too many TWAP orders are open."),
    "51264": Meaning(
        errors.OrderRejectedError, "no", "The TWAP order's average slice is too large."
    ),
    "51265": Meaning(
        errors.InvalidRequestError, "no", "The TWAP order's limit per slice is not valid."
    ),
    "51267": Meaning(
        errors.InvalidRequestError, "no", "The TWAP order's sweep ratio is not valid."
    ),
    "51268": Meaning(
        errors.InvalidRequestError, "no", "The TWAP order's sweep range is not valid."
    ),
    "51269": Meaning(
        errors.InvalidRequestError, "no", "The time between TWAP slices is out of range."
    ),
    "51270": Meaning(
        errors.InvalidRequestError,
        "no",
        "A TWAP price distance must be above zero and at most 1 percent.",
    ),
    "51271": Meaning(
        errors.InvalidRequestError,
        "no",
        "The sweep share is not above zero and at most 100 percent.",
    ),
    "51272": Meaning(
        errors.InvalidRequestError,
        "no",
        "The price distance is not above zero and at most 1 percent.",
    ),
    "51273": Meaning(errors.OrderRejectedError, "no", "The total is too small."),
    "51274": Meaning(
        errors.OrderRejectedError, "no", "The TWAP total must be more than one slice."
    ),
    "51275": Meaning(
        errors.OrderRejectedError, "no", "A single stop order at market is too large."
    ),
    "51276": Meaning(errors.InvalidRequestError, "no", "A stop order at market takes no price."),
    "51277": Meaning(
        errors.OrderRejectedError, "no", "The take profit must not trigger above the last price."
    ),
    "51278": Meaning(
        errors.OrderRejectedError, "no", "The stop loss must not trigger below the last price."
    ),
    "51279": Meaning(
        errors.OrderRejectedError, "no", "The take profit must not trigger below the last price."
    ),
    "51280": Meaning(
        errors.OrderRejectedError, "no", "The stop loss must not trigger above the last price."
    ),
    "51281": Meaning(errors.InvalidRequestError, "no", "Leave tgtCcy out of a trigger order."),
    "51282": Meaning(
        errors.InvalidRequestError, "no", "The price distance is outside its permitted range."
    ),
    "51283": Meaning(
        errors.InvalidRequestError, "no", "The interval is outside its permitted range."
    ),
    "51284": Meaning(
        errors.OrderRejectedError, "no", "The average slice is outside its permitted range."
    ),
    "51285": Meaning(errors.OrderRejectedError, "no", "The total is outside its permitted range."),
    "51286": Meaning(errors.OrderRejectedError, "no", "The total is below the minimum."),
    "51287": Meaning(errors.InvalidRequestError, "no", "The bot cannot trade this instrument."),
    "51288": Meaning(
        errors.DuplicateRequestError,
        "no",
        "The bot is already being stopped.",
        "Wait, then ask for the state of the bot; do not stop it again.",
    ),
    "51289": Meaning(errors.NotFoundError, "no", "No configuration was found for the bot."),
    "51290": Meaning(
        errors.UnavailableError, "yes", "Bots are down while their engine gets an update."
    ),
    "51291": Meaning(errors.NotFoundError, "no", "The bot is unknown or no longer running."),
    "51292": Meaning(errors.NotFoundError, "no", "There is no such type of bot."),
    "51293": Meaning(errors.NotFoundError, "no", "There is no such bot."),
    "51294": Meaning(
        errors.UnavailableError, "no", "New bots of this kind cannot be started for the moment."
    ),
    "51295": Meaning(
        errors.AccountModeError, "no", "Portfolio margin rules out this ordType for bots."
    ),
    "51298": Meaning(
        errors.AccountModeError, "no", "Futures in net position mode do not take trigger orders."
    ),
    "51299": Meaning(errors.OrderRejectedError, "no", "Too many orders of this type are open."),
    "51300": Meaning(
        errors.OrderRejectedError, "no", "The take profit must not trigger above the mark price."
    ),
    "51302": Meaning(
        errors.OrderRejectedError, "no", "The stop loss must not trigger below the mark price."
    ),
    "51303": Meaning(
        errors.OrderRejectedError, "no", "The take profit must not trigger below the mark price."
    ),
    "51304": Meaning(
        errors.OrderRejectedError, "no", "The stop loss must not trigger above the mark price."
    ),
    "51305": Meaning(
        errors.OrderRejectedError, "no", "The take profit must not trigger above the index price."
    ),
    "51306": Meaning(
        errors.OrderRejectedError, "no", "The stop loss must not trigger below the index price."
    ),
    "51307": Meaning(
        errors.OrderRejectedError, "no", "The take profit must not trigger below the index price."
    ),
    "51308": Meaning(
        errors.OrderRejectedError, "no", "The stop loss must not trigger above the index price."
    ),
    "51309": Meaning(
        errors.UnavailableError, "no", "Bots cannot be created while a call auction runs."
    ),
    "51310": Meaning(
        errors.AccountModeError,
        "no",
        "Iceberg and TWAP orders do not work with margin moved by hand in isolated mode.",
    ),
    "51311": Meaning(
        errors.InvalidRequestError,
        "no",
        "The trailing stop's callback rate lies outside its range.",
    ),
    "51312": Meaning(
        errors.OrderRejectedError, "no", "The trailing stop's size lies outside its range."
    ),
    "51313": Meaning(
        errors.AccountModeError,
        "no",
        "Bots do not work with margin moved by hand in isolated mode.",
    ),
    "51317": Meaning(errors.InvalidRequestError, "no", "Margin trading has no trigger orders."),
    "51320": Meaning(
        errors.InvalidRequestError, "no", "A coin's share of the portfolio is out of range."
    ),
    "51321": Meaning(
        errors.AccountModeError, "no", "Lead traders cannot use arbitrage, iceberg or TWAP bots."
    ),
    "51322": Meaning(
        ApiError,
        "no",
        "Your lead position was closed at market and its stop orders were cancelled.",
    ),
    "51323": Meaning(
        errors.OrderRejectedError,
        "no",
        "The lead position already has a take profit or stop loss; cancel that first.",
    ),
    "51324": Meaning(
        errors.OrderRejectedError,
        "no",
        "A lead trader has to close all that can be closed, not a part of it.",
    ),
    "51325": Meaning(
        errors.InvalidRequestError,
        "no",
        "Stop orders of lead traders must execute at market price.",
    ),
    "51326": Meaning(
        errors.InvalidRequestError,
        "no",
        "A lead trader's take profit or stop loss must execute at market price.",
    ),
    "51327": Meaning(
        errors.InvalidRequestError,
        "no",
        "closeFraction exists for expiry futures and perpetual swaps only.",
    ),
    "51328": Meaning(errors.InvalidRequestError, "no", "closeFraction needs reduceOnly."),
    "51329": Meaning(
        errors.InvalidRequestError, "no", "closeFraction works in net position mode only."
    ),
    "51330": Meaning(
        errors.InvalidRequestError, "no", "closeFraction works with stop orders at market only."
    ),
    "51331": Meaning(
        errors.InvalidRequestError, "no", "closeFraction is only for orders that close a position."
    ),
    "51332": Meaning(
        errors.AccountModeError, "no", "closeFraction does not work in portfolio margin mode."
    ),
    "51333": Meaning(
        errors.InvalidRequestError,
        "no",
        "An order that closes or only reduces cannot carry a take profit or stop loss.",
    ),
    "51340": Meaning(errors.OrderRejectedError, "no", "The margin put in is too small."),
    "51341": Meaning(
        ApiError, "no", "The bot's present state does not let its position be closed."
    ),
    "51342": Meaning(
        errors.DuplicateRequestError,
        "no",
        "An order that closes the position is open already.",
        "Ask for the closing order that is open: wait for it, or cancel it, before closing again.",
    ),
    "51343": Meaning(
        errors.OrderRejectedError,
        "no",
        "The take profit has to lie below the range's lowest price.",
    ),
    "51344": Meaning(
        errors.OrderRejectedError, "no", "The stop loss has to lie above the range's highest price."
    ),
    "51345": Meaning(errors.InvalidRequestError, "no", "This bot is not a grid."),
    "51346": Meaning(
        errors.InvalidRequestError, "no", "The highest price has to be above the lowest price."
    ),
    "51347": Meaning(
        errors.InsufficientBalanceError, "no", "There is no profit that could be withdrawn."
    ),
    "51348": Meaning(
        errors.OrderRejectedError, "no", "The stop loss has to lie below the range's lowest price."
    ),
    "51349": Meaning(
        errors.OrderRejectedError,
        "no",
        "The take profit has to lie above the range's highest price.",
    ),
    "51350": Meaning(errors.NotFoundError, "no", "The exchange has no parameters to recommend."),
    "51351": Meaning(
        errors.OrderRejectedError,
        "no",
        "A grid has to earn something: the profit per grid must be above zero.",
    ),
    "51352": Meaning(
        errors.InvalidRequestError, "no", "The bot has too few or too many trading pairs."
    ),
    "51353": Meaning(errors.InvalidRequestError, "no", "A trading pair is listed twice."),
    "51354": Meaning(
        errors.InvalidRequestError, "no", "The shares of the pairs do not add up to 100 percent."
    ),
    "51355": Meaning(
        errors.InvalidRequestError, "no", "The day of the recurring buy is out of range."
    ),
    "51356": Meaning(
        errors.InvalidRequestError, "no", "The hour of the recurring buy is out of range."
    ),
    "51357": Meaning(errors.InvalidRequestError, "no", "The time zone is out of range."),
    "51358": Meaning(errors.OrderRejectedError, "no", "The amount for each crypto is too small."),
    "51359": Meaning(
        errors.InvalidRequestError, "no", "This crypto cannot be bought at regular intervals."
    ),
    "51370": Meaning(errors.InvalidRequestError, "no", "The leverage is out of range."),
    "51380": Meaning(
        errors.OrderRejectedError,
        "no",
        "The market does not fit the bot's settings; change take profit or stop loss.",
    ),
    "51381": Meaning(
        errors.InvalidRequestError,
        "no",
        "The profit per grid must be over 0.1 and at most 10 percent.",
    ),
    "51382": Meaning(errors.InvalidRequestError, "no", "This bot cannot be stopped by a trigger."),
    "51383": Meaning(
        errors.OrderRejectedError, "no", "The lowest price has to lie below the last price."
    ),
    "51384": Meaning(
        errors.OrderRejectedError, "no", "The trigger price has to lie above the lowest price."
    ),
    "51385": Meaning(
        errors.OrderRejectedError, "no", "The take profit has to lie above the lowest price."
    ),
    "51386": Meaning(
        errors.OrderRejectedError, "no", "The lowest price has to be more than half the last price."
    ),
    "51387": Meaning(
        errors.OrderRejectedError, "no", "The stop loss has to lie below the grid's lowest price."
    ),
    "51388": Meaning(
        errors.DuplicateRequestError,
        "no",
        "The bot is running already.",
        "Ask for the state of the bot: it runs, and need not be started again.",
    ),
    "51389": Meaning(errors.OrderRejectedError, "no", "The trigger price is too high."),
    "51390": Meaning(
        errors.OrderRejectedError, "no", "The trigger price has to lie below the take profit."
    ),
    "51391": Meaning(
        errors.OrderRejectedError, "no", "The trigger price has to lie above the stop loss."
    ),
    "51392": Meaning(
        errors.OrderRejectedError, "no", "The take profit has to lie above the trigger price."
    ),
    "51393": Meaning(
        errors.OrderRejectedError, "no", "The stop loss has to lie below the trigger price."
    ),
    "51394": Meaning(
        errors.OrderRejectedError, "no", "The trigger price has to lie above the take profit."
    ),
    "51395": Meaning(
        errors.OrderRejectedError, "no", "The trigger price has to lie below the stop loss."
    ),
    "51396": Meaning(
        errors.OrderRejectedError, "no", "The take profit has to lie below the trigger price."
    ),
    "51397": Meaning(
        errors.OrderRejectedError, "no", "The stop loss has to lie above the trigger price."
    ),
    "51398": Meaning(
        errors.OrderRejectedError,
        "no",
        "The bot's stop condition is met already, so it would stop at once.",
    ),
    "51399": Meaning(
        errors.OrderRejectedError, "no", "The amount is above what this leverage allows."
    ),
    "51400": Meaning(
        errors.TooLateError,
        "no",
        "There is nothing to cancel: the order is filled, cancelled or unknown.",
        "Ask for the order: if it was filled, cancelling came too late; the position has changed.",
    ),
    "51401": Meaning(errors.TooLateError, "no", "The order was cancelled before."),
    "51402": Meaning(
        errors.TooLateError, "no", "The order has been completed, so it cannot be cancelled."
    ),
    "51403": Meaning(errors.InvalidRequestError, "no", "Orders of this type cannot be cancelled."),
    "51404": Meaning(
        errors.UnavailableError,
        "no",
        "No order can be cancelled in the second phase of the call auction.",
    ),
    "51405": Meaning(errors.TooLateError, "no", "You have no open order that could be cancelled."),
    "51406": Meaning(
        errors.InvalidRequestError, "no", "The request cancels more orders than allowed."
    ),
    "51407": Meaning(errors.InvalidRequestError, "no", "Give an order ID or a client order ID."),
    "51408": Meaning(
        errors.InvalidRequestError, "no", "The order belongs to another pair than the one given."
    ),
    "51409": Meaning(errors.InvalidRequestError, "no", "Give the ID or the name of the pair."),
    "51410": Meaning(
        errors.DuplicateRequestError,
        "no",
        "The order is being cancelled or settled already.",
        "The cancellation is under way, or the order settles: ask for its state, and do not place another in its stead before.",
    ),
    "51411": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The account is not entitled to cancel all its orders at once.",
    ),
    "51412": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The cancellation ran out of time, or the order has been triggered.",
        "Ask for the order before anything else: it may be cancelled, triggered or still open.",
    ),
    "51413": Meaning(
        errors.InvalidRequestError, "no", "This endpoint cannot cancel orders of this type."
    ),
    "51415": Meaning(errors.InvalidRequestError, "no", "Spot triggers go by the last price only."),
    "51416": Meaning(
        errors.TooLateError, "no", "The order has been triggered, so it can no longer be cancelled."
    ),
    "51500": Meaning(
        errors.InvalidRequestError,
        "no",
        "The amendment changes nothing: give a price, a size or a TP/SL.",
    ),
    "51501": Meaning(
        errors.InvalidRequestError, "no", "The request amends more orders than allowed."
    ),
    "51502": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "Not enough balance, margin or borrowing quota for this amendment.",
    ),
    "51503": Meaning(
        errors.TooLateError,
        "no",
        "There is nothing to amend: the order is filled, cancelled or unknown.",
        "Ask for the order: if it was filled, amending came too late; the position has changed.",
    ),
    "51505": Meaning(
        errors.UnavailableError, "no", "No call auction is under way in this instrument."
    ),
    "51506": Meaning(errors.InvalidRequestError, "no", "Orders of this type cannot be amended."),
    "51507": Meaning(
        errors.UnavailableError,
        "no",
        "The crypto takes market orders five minutes after its listing, not before.",
    ),
    "51508": Meaning(
        errors.UnavailableError, "no", "No order can be amended during a call auction."
    ),
    "51509": Meaning(
        errors.TooLateError, "no", "The order was cancelled, so it cannot be amended."
    ),
    "51510": Meaning(
        errors.TooLateError, "no", "The order has been completed, so it cannot be amended."
    ),
    "51511": Meaning(
        errors.OrderRejectedError, "no", "At this price, the post-only order would take liquidity."
    ),
    "51512": Meaning(errors.InvalidRequestError, "no", "The batch amends the same order twice."),
    "51513": Meaning(
        errors.RateLimitError,
        "no",
        "Three amendments of this order are still being processed.",
        "Wait for the answers to the amendments before, then send the one that is wanted.",
    ),
    "51514": Meaning(errors.InvalidRequestError, "no", "The price is longer than 32 characters."),
    "51521": Meaning(
        errors.NotFoundError,
        "no",
        "The reduce-only order cannot be amended, for there is no position.",
    ),
    "51522": Meaning(
        errors.OrderRejectedError, "no", "A reduce-only order must be opposite to the position."
    ),
    "51523": Meaning(
        errors.InvalidRequestError,
        "no",
        "A stop order that closes the whole position has no price of its own to amend.",
    ),
    "51524": Meaning(
        errors.InvalidRequestError,
        "no",
        "A stop order that closes the whole position has no size of its own to amend.",
    ),
    "51525": Meaning(
        errors.AccountModeError, "no", "Stop orders in quick margin mode cannot be amended."
    ),
    "51526": Meaning(
        errors.InvalidRequestError,
        "no",
        "A stop order can neither gain nor lose its take profit or stop loss.",
    ),
    "51527": Meaning(
        errors.NotFoundError, "no", "A TP/SL or stop order that the amendment names does not exist."
    ),
    "51528": Meaning(
        errors.InvalidRequestError, "no", "The type of trigger price cannot be changed."
    ),
    "51529": Meaning(
        errors.InvalidRequestError,
        "no",
        "Only stop orders of expiry futures and perpetual swaps can be amended.",
    ),
    "51530": Meaning(
        errors.InvalidRequestError,
        "no",
        "A reduce-only order can neither gain nor lose a take profit or stop loss.",
    ),
    "51531": Meaning(
        errors.InvalidRequestError, "no", "A stop order must keep its take profit or its stop loss."
    ),
    "51532": Meaning(
        errors.TooLateError,
        "no",
        "The TP/SL has been triggered in part, so it can no longer be amended.",
    ),
    "51536": Meaning(
        errors.InvalidRequestError,
        "no",
        "Options orders priced in USD or volatility keep their size.",
    ),
    "51537": Meaning(errors.InvalidRequestError, "no", "pxUsd and pxVol are for options only."),
    "51538": Meaning(
        errors.InvalidRequestError,
        "no",
        "Amend through attachAlgoOrds exactly where the order was placed with it.",
    ),
    "51539": Meaning(
        errors.InvalidRequestError, "no", "The amendment names the same attached TP/SL twice."
    ),
    "51543": Meaning(
        errors.InvalidRequestError,
        "no",
        "Spot and margin TP/SL orders let only price and size be amended.",
    ),
    "51600": Meaning(errors.NotFoundError, "no", "No order status was found."),
    "51601": Meaning(
        errors.InvalidRequestError, "no", "Give an order status or an order ID, not both."
    ),
    "51602": Meaning(errors.InvalidRequestError, "no", "Give an order status or an order ID."),
    "51603": Meaning(
        errors.NotFoundError,
        "no",
        "No order was found for this ID.",
        "Check instId and ID. An order cancelled without any fill can be asked for during two hours only.",
        tells="not-there",
    ),
    "51604": Meaning(
        errors.InvalidRequestError,
        "no",
        "A download has to be requested before its link can be had.",
    ),
    "51605": Meaning(
        errors.InvalidRequestError, "no", "Transaction files go back two years at most."
    ),
    "51606": Meaning(
        errors.InvalidRequestError,
        "no",
        "The present quarter's transactions cannot be downloaded yet.",
    ),
    "51607": Meaning(
        errors.DuplicateRequestError,
        "no",
        "The download that you requested before is still being prepared.",
        "Wait for the download that you asked for; ask for its state instead of a new one.",
    ),
    "51608": Meaning(
        errors.NotFoundError, "no", "There are no transactions in the present quarter."
    ),
    "51610": Meaning(
        errors.InvalidRequestError,
        "no",
        "Billing statements cannot be downloaded for this quarter; they begin with 2021.",
    ),
    "51611": Meaning(
        errors.InvalidRequestError,
        "no",
        "The present quarter's billing statement cannot be downloaded yet.",
    ),
    "51620": Meaning(errors.PermissionDeniedError, "no", "Only affiliates may do this."),
    "51621": Meaning(errors.PermissionDeniedError, "no", "The user was not invited by you."),
    "51625": Meaning(
        errors.AccountModeError,
        "no",
        "One-click repay needs auto-borrow to be switched on.",
        "Switch auto-borrow on with POST /api/v5/account/set-auto-loan, or repay by easy convert or a spot trade.",
    ),
    "51820": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The request failed for a reason that is not given.",
        "Look in GET /api/v5/fiat/buy-sell/history before you trade again, which needs a new quote.",
    ),
    "51821": Meaning(errors.InvalidRequestError, "no", "This way of paying is not accepted."),
    "51822": Meaning(
        errors.TooLateError,
        "no",
        "The quote has run out.",
        "Ask for a new quote, with POST /api/v5/fiat/buy-sell/quote.",
    ),
    "51823": Meaning(errors.InvalidRequestError, "no", "The trade does not agree with its quote."),
    "51824": Meaning(
        errors.PermissionDeniedError, "no", "A phone number must be linked to the account first."
    ),
    "51825": Meaning(
        errors.PermissionDeniedError, "no", "An email address must be linked to the account first."
    ),
    "54000": Meaning(errors.InvalidRequestError, "no", "Margin trading is not offered for this."),
    "54001": Meaning(
        errors.AccountModeError,
        "no",
        "Only multi-currency margin accounts can borrow automatically.",
    ),
    "54004": Meaning(
        errors.OrderRejectedError,
        "no",
        "The order was not carried out because another of its batch failed.",
        "Look at the other items of the batch for the one that failed, and mend it. Send only orders again of which the answer says that they failed.",
    ),
    "54005": Meaning(
        errors.AccountModeError,
        "no",
        "Pre-market expiry futures are traded in isolated margin mode.",
    ),
    "54006": Meaning(
        errors.OrderRejectedError,
        "no",
        "The position limit for pre-market expiry futures is reached.",
    ),
    "54007": Meaning(errors.InvalidRequestError, "no", "This instrument is not supported."),
    "54008": Meaning(
        errors.AccountRestrictedError,
        "no",
        "A mass cancellation still keeps orders from being placed.",
        "Wait for the lock interval of POST /api/v5/trade/mass-cancel to pass, or lift it with that endpoint.",
    ),
    "54009": Meaning(errors.InvalidRequestError, "no", "A value lies outside its permitted range."),
    "54011": Meaning(
        errors.OrderRejectedError,
        "no",
        "In the last hour before delivery, pre-market positions can only be reduced.",
    ),
    "54012": Meaning(
        errors.UnavailableError,
        "no",
        "The book is too thin: only cancel, add margin or place post-only orders for now.",
    ),
    "54018": Meaning(
        errors.OrderRejectedError, "no", "Your buying limit for the call auction is used up."
    ),
    "54019": Meaning(
        errors.OrderRejectedError, "no", "Your buying limit after the call auction is used up."
    ),
    "54024": Meaning(
        errors.AccountModeError,
        "no",
        "Cross-margin derivatives require the currency to be enabled as collateral.",
    ),
    "54025": Meaning(
        errors.AccountModeError,
        "no",
        "Isolated-margin trading requires the currency to be enabled as collateral.",
    ),
    "54026": Meaning(
        errors.AccountModeError,
        "no",
        "Isolated margin in this pair requires both currencies to be enabled as collateral.",
    ),
    "54027": Meaning(
        errors.AccountModeError,
        "no",
        "Trading options requires the currency to be enabled as collateral.",
    ),
    "54028": Meaning(
        errors.AccountModeError,
        "no",
        "Spot in isolated mode requires the currency to be enabled as collateral.",
    ),
    "54029": Meaning(
        errors.InvalidRequestError, "no", "A value does not exist within the other that was given."
    ),
    "54030": Meaning(
        errors.OrderRejectedError,
        "no",
        "Positions and orders on this side would exceed your share of the open interest.",
    ),
    "54031": Meaning(
        errors.OrderRejectedError,
        "no",
        "The platform's open interest limit is reached: positions can only be closed.",
    ),
    "54035": Meaning(
        errors.OrderRejectedError,
        "no",
        "The platform's limit for this collateral is reached: reduce-only orders only.",
    ),
    "54036": Meaning(
        errors.InvalidRequestError,
        "no",
        "Fill-or-kill does not go with a self-trade prevention that cancels both orders.",
    ),
    "54039": Meaning(errors.InvalidRequestError, "no", "RPI orders cannot be reduce-only."),
    "54040": Meaning(
        errors.InvalidRequestError, "no", "RPI orders cannot carry a take profit or stop loss."
    ),
    "54041": Meaning(errors.InvalidRequestError, "no", "This instrument takes no RPI orders."),
    "54042": Meaning(
        errors.PermissionDeniedError,
        "no",
        "You are not entitled to place RPI orders in this instrument.",
    ),
    "54043": Meaning(
        errors.OrderRejectedError, "no", "Too many RPI orders are open in this instrument."
    ),
    "54044": Meaning(
        errors.InvalidRequestError, "no", "This instrument has no RPI liquidity to take."
    ),
    "54045": Meaning(
        errors.InvalidRequestError,
        "no",
        "Through the API, only IOC orders took liquidity of ELP, which is now RPI.",
    ),
    "54046": Meaning(
        errors.PermissionDeniedError, "no", "You are not entitled to take RPI liquidity."
    ),
    "54047": Meaning(
        errors.UnavailableError,
        "yes",
        "The order waits in a speed bump and cannot be amended until it leaves it.",
    ),
    "54048": Meaning(
        errors.UnavailableError,
        "yes",
        "The order waits in a speed bump and cannot be cancelled until it leaves it.",
    ),
    "54049": Meaning(
        errors.UnavailableError,
        "no",
        "Load is too high for API orders that take RPI liquidity.",
        "Send rpiTakerAccess: false to trade without RPI liquidity.",
    ),
    "54051": Meaning(
        errors.OrderRejectedError, "no", "The value of the RPI order is below the least allowed."
    ),
    "54070": Meaning(
        errors.InvalidRequestError, "no", "This way of attaching TP/SL is not supported."
    ),
    "54071": Meaning(
        errors.InvalidRequestError,
        "no",
        "After an upgrade of the platform, this order cannot be amended.",
    ),
    "54072": Meaning(errors.UnavailableError, "no", "The contract can be looked at, not traded."),
    "54073": Meaning(
        errors.OrderRejectedError,
        "no",
        "The settlement currency may lose its peg, so no order is taken in it.",
    ),
    "54074": Meaning(
        errors.AccountModeError,
        "no",
        "Orders, positions or bots that settle in USD stand in the way of the setting.",
    ),
    "54075": Meaning(
        errors.AccountModeError, "no", "This account mode has no crypto-settled cross contracts."
    ),
    "54078": Meaning(
        errors.InvalidRequestError,
        "no",
        "A TP or SL ratio has the wrong sign or size, or is no multiple of 0.0001.",
    ),
    "54079": Meaning(
        errors.AccountModeError,
        "no",
        "TP/SL by ratio needs futures in futures or multi-currency mode and the last price.",
    ),
    "54092": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The disclaimer for TradFi perpetuals has not been accepted on this account.",
        "Sign in on the website or app with this account, sub-accounts each by itself, try an order in a TradFi perpetual and accept the disclaimer.",
    ),
    "54094": Meaning(errors.OrderRejectedError, "no", "The instrument is in its cool-off period."),
    "59509": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The account is not entitled to reset market maker protection.",
    ),
    "52000": Meaning(errors.NotFoundError, "no", "There is no market data."),
    "51720": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The redemption failed for a reason that is not given.",
        "Look at the state of the order, GET /api/v5/finance/staking-defi/orders-active for on-chain earn, before you send it again.",
    ),
    "51721": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "Cancelling the redemption failed for a reason that is not given.",
        "Look at the state of the order, GET /api/v5/finance/staking-defi/orders-active for on-chain earn, before you send it again.",
    ),
    "51722": Meaning(errors.TooLateError, "no", "The redemption is complete."),
    "51723": Meaning(errors.InvalidRequestError, "no", "This product cannot be redeemed early."),
    "51724": Meaning(
        errors.UnavailableError,
        "no",
        "The product cannot be redeemed in its present state.",
        "Ask for the state of the order; on-chain earn has it in GET /api/v5/finance/staking-defi/orders-active.",
    ),
    "51725": Meaning(
        errors.UnavailableError,
        "no",
        "Nothing can be cancelled in the present state.",
        "Ask for the state of the order; on-chain earn has it in GET /api/v5/finance/staking-defi/orders-active.",
    ),
    "51726": Meaning(
        errors.InvalidRequestError,
        "no",
        "Subscriptions and redemptions of this product cannot be cancelled.",
    ),
    "51727": Meaning(errors.OrderRejectedError, "no", "The subscription is below the minimum."),
    "51728": Meaning(errors.OrderRejectedError, "no", "The subscription is above the maximum."),
    "51729": Meaning(
        errors.UnavailableError,
        "no",
        "The product has not matured yet.",
        "Wait until it has matured. On-chain earn tells more of the order in GET /api/v5/finance/staking-defi/orders-active.",
    ),
    "51730": Meaning(
        errors.UnavailableError,
        "no",
        "The product is sold out.",
        "Choose another product; those of on-chain earn are in GET /api/v5/finance/staking-defi/offers.",
    ),
    "51731": Meaning(
        errors.UnavailableError,
        "no",
        "The product cannot be bought for now.",
        "Choose another product; those of on-chain earn are in GET /api/v5/finance/staking-defi/offers.",
    ),
    "51732": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Your identity verification is not at the required level.",
    ),
    "51733": Meaning(errors.AccountRestrictedError, "no", "Risk control has restricted the user."),
    "51734": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The product is not offered in the country you are verified in.",
    ),
    "51735": Meaning(errors.PermissionDeniedError, "no", "Sub-accounts cannot do this."),
    "51736": Meaning(
        errors.InsufficientBalanceError, "no", "The balance in this currency is too small."
    ),
    "51737": Meaning(
        errors.PermissionDeniedError, "no", "Identity verification has to be completed first."
    ),
    "51738": Meaning(errors.AccountRestrictedError, "no", "The funding account is frozen."),
    "51739": Meaning(
        errors.UnavailableError,
        "no",
        "The function is not available for the time being.",
        "Look at GET /api/v5/system/status, and try again later.",
    ),
    "51750": Meaning(
        errors.InvalidRequestError, "no", "The loan's own currency cannot be its collateral."
    ),
    "51751": Meaning(errors.InvalidRequestError, "no", "This currency cannot be borrowed."),
    "51752": Meaning(errors.InvalidRequestError, "no", "This currency cannot be collateral."),
    "51753": Meaning(errors.InvalidRequestError, "no", "The asset is not part of the collateral."),
    "51754": Meaning(
        errors.InvalidRequestError, "no", "There is no debt that would need more collateral."
    ),
    "51755": Meaning(
        errors.AccountRestrictedError, "no", "What you may do with this currency is restricted."
    ),
    "51756": Meaning(
        errors.InsufficientBalanceError, "no", "More is to be taken out than can be redeemed."
    ),
    "51757": Meaning(errors.OrderRejectedError, "no", "The collateral is below the minimum."),
    "51758": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "More crypto is to be taken out than can be redeemed.",
    ),
    "51759": Meaning(errors.OrderRejectedError, "no", "A temporary limit is exceeded."),
    "51760": Meaning(
        errors.AccountModeError,
        "no",
        "Accounts with a delta neutral strategy cannot use flexible loans.",
    ),
    "51761": Meaning(ApiError, "no", "The sub-account's strategy type could not be verified."),
    "51762": Meaning(
        errors.TooLateError,
        "no",
        "The redemption has been processed in part and cannot be cancelled.",
    ),
    "51763": Meaning(
        errors.PermissionDeniedError, "no", "Your VIP level is too low for this product."
    ),
    "51764": Meaning(errors.InsufficientBalanceError, "no", "The balance is too small."),
    "51765": Meaning(
        errors.OrderRejectedError,
        "no",
        "More than is left of your quota for the day.",
        "GET /api/v5/finance/okusd/limits has what is left.",
    ),
    "51766": Meaning(
        errors.OrderRejectedError,
        "no",
        "The platform's limit of subscriptions for the day is reached.",
        "GET /api/v5/finance/okusd/limits has what is left.",
    ),
    "51767": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The system is under maintenance.",
        "Look for the clOrdId in GET /api/v5/finance/okusd/subscribe/history, or in GET /api/v5/finance/okusd/redeem/history with its type, before you send another.",
    ),
    "51768": Meaning(
        errors.OrderRejectedError,
        "no",
        "More than is left of your quota for fast redemption.",
        "GET /api/v5/finance/okusd/limits has what is left.",
    ),
    "51769": Meaning(
        errors.OrderRejectedError,
        "no",
        "The platform's limit of fast redemption is reached.",
        "GET /api/v5/finance/okusd/limits has what is left.",
    ),
    "51770": Meaning(
        errors.OrderRejectedError,
        "no",
        "More than is left of your quota for standard redemption.",
        "GET /api/v5/finance/okusd/limits has what is left.",
    ),
    "51771": Meaning(
        errors.OrderRejectedError,
        "no",
        "The platform's limit of standard redemption is reached.",
        "GET /api/v5/finance/okusd/limits has what is left.",
    ),
    "51772": Meaning(
        errors.OrderRejectedError, "no", "The pool for instant redemption is too small."
    ),
    "51773": Meaning(errors.PermissionDeniedError, "no", "This is not offered in your region."),
    "51774": Meaning(
        errors.UnavailableError,
        "no",
        "The API of OKUSD is under maintenance.",
        "Look at GET /api/v5/system/status, and try again later.",
    ),
    "51784": Meaning(
        errors.DuplicateRequestError,
        "no",
        "An order with this client order ID is being processed.",
        "The first request with this ID is at work. Wait, then look what became of it: for loans at GET /api/v5/finance/flexible-loan/loan-info, for OKUSD at GET /api/v5/finance/okusd/subscribe/history and GET /api/v5/finance/okusd/redeem/history; do not send it under another ID.",
    ),
    "51785": Meaning(
        errors.InvalidRequestError,
        "no",
        "The collateral is in another currency than the pair of the E-Mode.",
        "An order with E-Mode keeps its pair. For new ones, GET /api/v5/finance/flexible-loan/emode-info has the pairs.",
    ),
    "52900": Meaning(errors.InvalidRequestError, "no", "The request as a whole is not valid."),
    "52901": Meaning(errors.InvalidRequestError, "no", "The base currency is not valid."),
    "52902": Meaning(errors.InvalidRequestError, "no", "The quote currency is not valid."),
    "52903": Meaning(errors.InvalidRequestError, "no", "The quoted amount is not valid."),
    "52904": Meaning(errors.InvalidRequestError, "no", "The quoted side is not valid."),
    "52905": Meaning(
        errors.InvalidRequestError,
        "no",
        "The quote, or its price, is not valid.",
        "A quote may be unknown or have run out: ask for a new one, once you know that nothing was traded at the first.",
    ),
    "52907": Meaning(errors.NotFoundError, "no", "There is no such order.", tells="not-there"),
    "52908": Meaning(errors.InvalidRequestError, "no", "The order ID is not valid."),
    "52909": Meaning(
        errors.DuplicateRequestError, "no", "This client order ID has been used before."
    ),
    "52910": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The service is down for the moment; the conversion may have been executed.",
        "Look in GET /api/v5/asset/convert/history, for a dual investment in GET /api/v5/finance/sfp/dcd/order-history, before you convert again.",
    ),
    "52911": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The service for quotes is down; whether the request took effect is not certain.",
        "A new quote does no harm. Had you sent a trade, look in GET /api/v5/asset/convert/history first.",
    ),
    "52912": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The server ran out of time; the conversion may have been executed.",
        "Look in GET /api/v5/asset/convert/history, for a dual investment in GET /api/v5/finance/sfp/dcd/order-history, before you convert again.",
    ),
    "52913": Meaning(errors.OrderRejectedError, "no", "The trade was rejected."),
    "52914": Meaning(
        errors.InsufficientBalanceError, "no", "The trading account has too little available."
    ),
    "52915": Meaning(
        errors.UnavailableError,
        "no",
        "There is too little liquidity to quote so large an amount.",
        "Ask for a quote for a smaller amount, or again later.",
    ),
    "52916": Meaning(
        errors.InsufficientBalanceError, "no", "The funding account has too little available."
    ),
    "52917": Meaning(
        errors.OrderRejectedError, "no", "The amount is below the minimum for a quote."
    ),
    "52918": Meaning(
        errors.OrderRejectedError, "no", "The amount is above the maximum for a quote."
    ),
    "52919": Meaning(
        errors.InvalidRequestError, "no", "The conversion does not agree with its quote."
    ),
    "52920": Meaning(errors.InvalidRequestError, "no", "The conversion is larger than its quote."),
    "52921": Meaning(
        errors.TooLateError,
        "no",
        "The quote has been traded.",
        "If it may have been you, look in GET /api/v5/asset/convert/history, for a dual investment in GET /api/v5/finance/sfp/dcd/order-history, before you ask for another quote, or you trade twice.",
    ),
    "52922": Meaning(
        errors.TooLateError,
        "no",
        "The quote has run out.",
        "Ask for a new quote, with POST /api/v5/asset/convert/estimate-quote, for a dual investment with POST /api/v5/finance/sfp/dcd/quote or POST /api/v5/finance/sfp/dcd/redeem-quote.",
    ),
    "52923": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The service has a fault; the conversion may have been executed.",
        "Look in GET /api/v5/asset/convert/history, for a dual investment in GET /api/v5/finance/sfp/dcd/order-history, before you convert again.",
    ),
    "52924": Meaning(errors.RateLimitError, "yes", "Too many orders were placed in a short time."),
    "52925": Meaning(
        errors.DuplicateRequestError,
        "no",
        "This client request ID, a clQReqId or clTReqId, has been used before.",
        "Look for a clTReqId in GET /api/v5/asset/convert/history; take a new one only for a conversion that you want beside it.",
    ),
    "52926": Meaning(errors.TooLateError, "no", "It has expired."),
    "52927": Meaning(errors.NotFoundError, "no", "There is no quote."),
    "52928": Meaning(errors.OrderRejectedError, "no", "The amount is not a whole number of steps."),
    "52929": Meaning(
        errors.AccountModeError,
        "no",
        "Paying fees in the quote currency must be switched off first.",
    ),
    "55000": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Nothing can be transferred out within 30 minutes of a delivery.",
    ),
    "58002": Meaning(
        errors.AccountModeError,
        "no",
        "The savings account has to be activated first.",
        "Activate the savings account on the website or app first.",
    ),
    "58003": Meaning(errors.InvalidRequestError, "no", "Savings do not accept this currency."),
    "58004": Meaning(errors.AccountRestrictedError, "no", "The account is blocked."),
    "58005": Meaning(
        errors.OrderRejectedError,
        "no",
        "The amount is above the limit for a subscription or redemption.",
    ),
    "58006": Meaning(
        errors.InvalidRequestError, "no", "The token does not support this operation."
    ),
    "58007": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The funding service has a fault; whether the request took effect is not certain.",
        "Look it up by your clientId before you send it again: GET /api/v5/asset/transfer-state or withdrawal-history.",
    ),
    "58008": Meaning(errors.InsufficientBalanceError, "no", "You have nothing of this currency."),
    "58009": Meaning(errors.NotFoundError, "no", "There is no such pair."),
    "58010": Meaning(errors.InvalidRequestError, "no", "This chain is not supported."),
    "58011": Meaning(
        errors.PermissionDeniedError, "no", "Your region requires the account to be verified first."
    ),
    "58012": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The recipient's region requires his account to be verified first.",
    ),
    "58013": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Withdrawing is not open to you; customer support knows why.",
    ),
    "58014": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Depositing is not open to you; customer support knows why.",
    ),
    "58015": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Transferring is not open to you; customer support knows why.",
    ),
    "58016": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Only the main account of a trading team may use this endpoint.",
    ),
    "58100": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Exercise, settlement or risk control keeps assets from being transferred.",
    ),
    "58101": Meaning(
        errors.AccountRestrictedError, "no", "Transfers of the account are suspended."
    ),
    "58102": Meaning(
        errors.RateLimitError,
        "yes",
        "Too many requests in a short time; slow down to the endpoint's limit.",
    ),
    "58103": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The account cannot transfer for now; customer service knows why.",
    ),
    "58104": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Irregular P2P trades bar the account from transfers; ask customer support.",
    ),
    "58105": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Irregular P2P trades bar transfers until you verify on the website or app.",
    ),
    "58106": Meaning(ApiError, "no", "The check of how much USD may be transferred failed."),
    "58107": Meaning(
        ApiError, "no", "The check of how much of the crypto may be transferred failed."
    ),
    "58110": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Market risk control over your positions has suspended transfers for some minutes.",
    ),
    "58111": Meaning(
        errors.UnavailableError,
        "yes",
        "Nothing can be transferred while perpetual swaps charge funding fees.",
        "Wait until the funding fees have been charged, then transfer again.",
    ),
    "58112": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The transfer failed for a reason that is not given; ask customer support.",
        "Ask GET /api/v5/asset/transfer-state for your clientId before you transfer again.",
    ),
    "58113": Meaning(errors.InvalidRequestError, "no", "This crypto cannot be transferred."),
    "58114": Meaning(errors.InvalidRequestError, "no", "The amount must be above zero."),
    "58115": Meaning(errors.NotFoundError, "no", "There is no such sub-account."),
    "58116": Meaning(
        errors.InsufficientBalanceError, "no", "The amount is more than can be transferred."
    ),
    "58117": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "A negative balance has to be settled before anything is transferred.",
    ),
    "58119": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The sub-account is not allowed to transfer out.",
        "Allow it with POST /api/v5/users/subaccount/set-transfer-out, with a key of the main account.",
    ),
    "58120": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The transfer service is down; whether the transfer was made is not certain.",
        "Ask GET /api/v5/asset/transfer-state for your clientId before you transfer again.",
    ),
    "58121": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "The transfer would bring positions close to liquidation.",
    ),
    "58122": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "The transfer takes spot that offsets the delta of positions.",
    ),
    "58123": Meaning(
        errors.InvalidRequestError, "no", "Source and target of the transfer are the same."
    ),
    "58124": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The transfer is being processed; its state is not final.",
        "Do not transfer again: ask GET /api/v5/asset/transfer-state for the ID in the message.",
    ),
    "58125": Meaning(
        errors.InvalidRequestError,
        "no",
        "Non-tradable assets move only from a sub-account to the main account.",
    ),
    "58126": Meaning(
        errors.InvalidRequestError, "no", "Non-tradable assets move only between funding accounts."
    ),
    "58127": Meaning(
        errors.PermissionDeniedError,
        "no",
        "A key of the main account cannot make this type of transfer.",
        "With a key of the main account, type is 0, 1 or 2.",
    ),
    "58128": Meaning(
        errors.PermissionDeniedError,
        "no",
        "A key of a sub-account cannot make this type of transfer.",
        "With a key of a sub-account, type is 0, 3 or 4.",
    ),
    "58129": Meaning(
        errors.InvalidRequestError,
        "no",
        "A parameter is wrong or does not suit the type of transfer.",
    ),
    "58131": Meaning(
        errors.PermissionDeniedError, "no", "Transfers require your identity to be verified."
    ),
    "58132": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Transfers require advanced identity verification (level 2).",
    ),
    "58200": Meaning(
        errors.InvalidRequestError,
        "no",
        "The currency cannot be withdrawn from this place to that one.",
    ),
    "58201": Meaning(
        errors.OrderRejectedError, "no", "Today's withdrawals would exceed the daily limit."
    ),
    "58202": Meaning(
        errors.OrderRejectedError, "no", "NEO is withdrawn in whole numbers of at least 1."
    ),
    "58203": Meaning(
        errors.AccountModeError,
        "no",
        "No withdrawal address has been added yet.",
        "Add the address to the withdrawal addresses of the account on the website or app, then withdraw again.",
    ),
    "58204": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Risk control has suspended withdrawals; ask customer support.",
    ),
    "58205": Meaning(errors.OrderRejectedError, "no", "The withdrawal is above the maximum."),
    "58206": Meaning(errors.OrderRejectedError, "no", "The withdrawal is below the minimum."),
    "58207": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The address is not on the list of verified addresses.",
        "Add the address to the verified ones on the website; an address with a tag is written address:tag.",
    ),
    "58208": Meaning(
        errors.PermissionDeniedError, "no", "An email address must be linked before you withdraw."
    ),
    "58209": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Sub-accounts neither deposit nor withdraw; use the main account.",
    ),
    "58210": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Your identity could not be verified; withdraw on the website or in the app.",
    ),
    "58212": Meaning(
        errors.InvalidRequestError,
        "no",
        "The fee is not the percentage of the amount that it has to be.",
    ),
    "58213": Meaning(
        errors.InvalidRequestError,
        "no",
        "The internal recipient must be an email address, phone number or account name.",
    ),
    "58214": Meaning(
        errors.UnavailableError,
        "no",
        "Maintenance of the chain has suspended withdrawals.",
        "Ask GET /api/v5/asset/currencies for canWd of each chain: withdraw over another one, or later.",
    ),
    "58215": Meaning(errors.NotFoundError, "no", "There is no withdrawal with this ID."),
    "58216": Meaning(errors.PermissionDeniedError, "no", "The operation is not allowed."),
    "58217": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The withdrawal address looks risky, so withdrawals are suspended.",
    ),
    "58218": Meaning(
        errors.InvalidRequestError, "no", "The internal withdrawal failed on toAddr or areaCode."
    ),
    "58219": Meaning(
        errors.AccountRestrictedError,
        "no",
        "No withdrawals for 24 hours after phone, email or authenticator was changed.",
    ),
    "58220": Meaning(errors.TooLateError, "no", "The withdrawal was cancelled before."),
    "58221": Meaning(
        errors.InvalidRequestError,
        "no",
        "toAddr lacks the label that this withdrawal address needs.",
    ),
    "58222": Meaning(errors.InvalidRequestError, "no", "The withdrawal address is not valid."),
    "58223": Meaning(
        errors.InvalidRequestError, "no", "The address is a contract, which costs a higher fee."
    ),
    "58224": Meaning(
        errors.InvalidRequestError,
        "no",
        "The crypto reaches OKX addresses by internal transfer only.",
    ),
    "58225": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The recipient's region requires his account to be verified first.",
    ),
    "58226": Meaning(
        errors.UnavailableError,
        "no",
        "The chain has been delisted, so nothing is withdrawn over it.",
        "Choose another chain of the currency from GET /api/v5/asset/currencies.",
    ),
    "58227": Meaning(
        errors.OrderRejectedError,
        "no",
        "Non-tradable assets are withdrawn all at once or not at all.",
    ),
    "58228": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Only keys tied to an IP address may withdraw non-tradable assets.",
    ),
    "58229": Meaning(
        errors.InsufficientBalanceError, "no", "The funding account cannot pay the fee."
    ),
    "58230": Meaning(
        errors.PermissionDeniedError, "no", "Withdrawing requires identity verification (level 1)."
    ),
    "58231": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The recipient has not completed identity verification (level 1).",
    ),
    "58232": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Your level 1 limit is used up; photo verification (level 2) raises it.",
    ),
    "58233": Meaning(
        errors.PermissionDeniedError, "no", "Withdrawing requires your identity to be verified."
    ),
    "58234": Meaning(
        errors.PermissionDeniedError, "no", "The recipient has to verify his identity first."
    ),
    "58235": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Withdrawing requires advanced identity verification (level 2).",
    ),
    "58236": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The recipient has to complete advanced verification (level 2) first.",
    ),
    "58237": Meaning(
        errors.InvalidRequestError,
        "no",
        "Information on the recipient, or on the exchange he uses, is missing or wrong.",
        "Give rcvrInfo; the message names what your entity needs in it.",
    ),
    "58238": Meaning(
        errors.InvalidRequestError,
        "no",
        "A withdrawal to an exchange needs information on exchange and recipient.",
        "Give rcvrInfo with exchId and the name of the recipient, for some entities also his address.",
    ),
    "58239": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Withdrawals to private wallets are made on the website or in the app only.",
        "Withdraw to a private wallet on the website or in the app.",
    ),
    "58240": Meaning(
        errors.PermissionDeniedError, "no", "Identity verification has to be completed first."
    ),
    "58241": Meaning(
        errors.PermissionDeniedError, "no", "Local rules do not allow internal withdrawals."
    ),
    "58242": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Rules where the recipient lives keep him from receiving the transfer.",
    ),
    "58243": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The recipient has to deposit cash before he can receive the transfer.",
    ),
    "58244": Meaning(errors.PermissionDeniedError, "no", "You have to deposit cash first."),
    "58248": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Local rules do not allow withdrawals through the API.",
        "Withdraw on the website or in the app.",
    ),
    "58249": Meaning(
        errors.UnavailableError,
        "no",
        "This currency cannot be withdrawn through the API for now.",
        "Withdraw it on the website or in the app.",
    ),
    "58252": Meaning(
        errors.AccountRestrictedError,
        "no",
        "No withdrawals for 48 hours after the first trade in TRY.",
    ),
    "58254": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The private wallet has to be proved yours on the website or app first.",
        "Prove the wallet with a signature or a tiny deposit on the website or in the app, then withdraw.",
    ),
    "58256": Meaning(
        errors.OrderRejectedError,
        "no",
        "The withdrawal exceeds what is left of today's stablecoin limit.",
    ),
    "58257": Meaning(
        errors.OrderRejectedError,
        "no",
        "The withdrawal exceeds what is left of this month's stablecoin limit.",
    ),
    "58258": Meaning(
        errors.OrderRejectedError,
        "no",
        "The withdrawal exceeds what is left of today's crypto limit.",
    ),
    "58300": Meaning(ApiError, "no", "No more deposit addresses can be created."),
    "58301": Meaning(errors.NotFoundError, "no", "There is no such deposit address."),
    "58302": Meaning(errors.InvalidRequestError, "no", "The deposit address needs a tag."),
    "58303": Meaning(
        errors.UnavailableError,
        "no",
        "Deposits over this chain are not possible for now.",
        "Ask GET /api/v5/asset/currencies for canDep of each chain: deposit over another one, or later.",
    ),
    "58304": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "Creating the invoice failed for a reason that is not given.",
    ),
    "58305": Meaning(
        errors.NotFoundError,
        "no",
        "There is no deposit address; verify your identity, then generate one.",
    ),
    "58306": Meaning(
        errors.PermissionDeniedError, "no", "Depositing requires identity verification (level 1)."
    ),
    "58307": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The deposit exceeds the level 1 limit, and the excess is frozen.",
    ),
    "58308": Meaning(
        errors.PermissionDeniedError, "no", "Depositing requires your identity to be verified."
    ),
    "58309": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Depositing requires advanced identity verification (level 2).",
    ),
    "58310": Meaning(
        errors.UnavailableError,
        "no",
        "No new deposit address can be created for now.",
        "Use an address that you have already, from GET /api/v5/asset/deposit-address, or try again later.",
    ),
    "58350": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "The balance is too small.",
        "Move funds to the funding account: deposits and withdrawals use that one only.",
    ),
    "58351": Meaning(errors.TooLateError, "no", "The invoice has expired."),
    "58352": Meaning(errors.InvalidRequestError, "no", "The invoice is not valid."),
    "58353": Meaning(errors.OrderRejectedError, "no", "The deposit is not within its limits."),
    "58354": Meaning(ApiError, "no", "Today's 10,000 invoices are used up."),
    "58355": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The user may not call this endpoint; the account manager can open it.",
    ),
    "58356": Meaning(
        errors.InvalidRequestError,
        "no",
        "Accounts of one node cannot pay each other over the Lightning network.",
    ),
    "58358": Meaning(errors.InvalidRequestError, "no", "fromCcy and toCcy are the same."),
    "58373": Meaning(errors.OrderRejectedError, "no", "The conversion is below the minimum."),
    "58381": Meaning(errors.UnavailableError, "no", "The feature is not supported at present."),
    "58382": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The deposit can only be unlocked on the website or in the app.",
    ),
    "58383": Meaning(errors.NotFoundError, "no", "The deposit to unlock was not found."),
    "58384": Meaning(
        errors.InvalidRequestError,
        "no",
        "Information on the sender, or on the exchange he uses, is missing or wrong.",
    ),
    "58400": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The request failed for a reason that is not given.",
        "Look in GET /api/v5/fiat/withdrawal-order-history by your clientId before you withdraw again.",
    ),
    "58401": Meaning(errors.InvalidRequestError, "no", "This way of paying is not accepted."),
    "58402": Meaning(errors.InvalidRequestError, "no", "The payment account is not valid."),
    "58403": Meaning(errors.TooLateError, "no", "The transaction can no longer be cancelled."),
    "58404": Meaning(
        errors.DuplicateRequestError,
        "no",
        "This client ID has been used before.",
        "The withdrawal exists: look for it in GET /api/v5/fiat/withdrawal-order-history. A new ID withdraws once more.",
    ),
    "58405": Meaning(errors.AccountRestrictedError, "no", "Withdrawals are suspended."),
    "58406": Meaning(errors.InvalidRequestError, "no", "This channel is not supported."),
    "58407": Meaning(
        errors.PermissionDeniedError,
        "no",
        "With this payment method, withdrawals are made on the website or in the app only.",
    ),
    "59000": Meaning(
        errors.AccountModeError,
        "no",
        "Open positions or orders stand in the way of the setting.",
        "Cancel all open orders and close all positions first; stop bots, too.",
    ),
    "59001": Meaning(
        errors.AccountModeError,
        "no",
        "Borrowings have to be repaid before the switch.",
        "Repay what is borrowed, then switch.",
    ),
    "59002": Meaning(
        errors.AccountModeError,
        "no",
        "Positions, orders or bots of the sub-account stand in the way of the setting.",
    ),
    "59004": Meaning(
        errors.InvalidRequestError, "no", "The IDs must all be of one instrument type."
    ),
    "59005": Meaning(
        errors.OrderRejectedError,
        "no",
        "The first margin moved to the position by hand must be worth over 10,000 USDT.",
    ),
    "59006": Meaning(
        errors.UnavailableError,
        "no",
        "The feature is being withdrawn and cannot be switched to.",
        "Keep the present setting, or choose another one.",
    ),
    "59101": Meaning(
        errors.AccountModeError,
        "no",
        "Open isolated-margin orders must be cancelled before leverage changes.",
        "Cancel the open isolated-margin orders of the instrument, set the leverage, then place them again.",
    ),
    "59102": Meaning(
        errors.InvalidRequestError,
        "no",
        "The leverage is above the maximum.",
        "Ask GET /api/v5/public/instruments for lever, the instrument's maximum, and lower the leverage.",
    ),
    "59103": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "At so low a leverage, the margin in the account is not enough.",
    ),
    "59104": Meaning(
        errors.OrderRejectedError,
        "no",
        "The borrowed position is too large for this leverage; use less leverage.",
    ),
    "59105": Meaning(errors.InvalidRequestError, "no", "The leverage is below the minimum."),
    "59106": Meaning(
        errors.InvalidRequestError,
        "no",
        "With this order, the position's tier allows less leverage.",
    ),
    "59107": Meaning(
        errors.AccountModeError,
        "no",
        "Open cross-margin orders must be cancelled before leverage changes.",
        "Cancel the open cross-margin orders of the instrument, set the leverage, then place them again.",
    ),
    "59108": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "At so low a leverage, the margin in the account is not enough.",
    ),
    "59109": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "After the change, equity would be below the required margin.",
    ),
    "59110": Meaning(
        errors.InvalidRequestError, "no", "This kind of instrument does not take tgtCcy."
    ),
    "59111": Meaning(errors.AccountModeError, "no", "Portfolio margin has no leverage to ask for."),
    "59112": Meaning(
        errors.AccountModeError,
        "no",
        "Open orders must be cancelled before leverage changes.",
        "Cancel the open orders of the instrument, set the leverage, then place them again.",
    ),
    "59113": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Margin trading is not offered in your region; KYC2 can prove that you live elsewhere.",
    ),
    "59114": Meaning(
        errors.PermissionDeniedError, "no", "Margin trading is not offered in your region."
    ),
    "59117": Meaning(errors.InvalidRequestError, "no", "Too many currencies were chosen."),
    "59118": Meaning(errors.OrderRejectedError, "no", "The amount is too small."),
    "59119": Meaning(
        errors.UnavailableError,
        "no",
        "One-click repay is switched off for now.",
        "Repay by easy convert or with a spot trade, or try again later.",
    ),
    "59120": Meaning(
        errors.UnavailableError,
        "no",
        "One-click convert is switched off for now.",
        "Convert with a spot trade, or try again later.",
    ),
    "59121": Meaning(
        errors.DuplicateRequestError,
        "no",
        "The batch is being processed already.",
        "Wait, then ask what became of the batch; do not send it again.",
    ),
    "59122": Meaning(
        errors.DuplicateRequestError,
        "no",
        "The batch has been processed before.",
        "Ask what became of the batch; do not send it again.",
    ),
    "59123": Meaning(errors.OrderRejectedError, "no", "The amount in this currency is too small."),
    "59124": Meaning(errors.OrderRejectedError, "no", "The amount in this currency is too large."),
    "59125": Meaning(
        errors.InvalidRequestError, "no", "This currency does not support the operation."
    ),
    "59132": Meaning(
        errors.AccountModeError,
        "no",
        "Open orders or bots keep the account mode from being switched.",
        "Ask GET /api/v5/account/set-account-switch-precheck what is in the way, cancel orders and stop those bots.",
    ),
    "59133": Meaning(
        errors.AccountModeError,
        "no",
        "The account holds too little for the mode it should switch to.",
    ),
    "59134": Meaning(
        errors.AccountModeError,
        "no",
        "Some positions do not fit the mode the account should switch to.",
        "Ask GET /api/v5/account/set-account-switch-precheck which positions, and close them.",
    ),
    "59135": Meaning(
        errors.AccountModeError,
        "no",
        "Copy trading keeps the account mode from being switched.",
        "Ask GET /api/v5/account/set-account-switch-precheck which copy trading, and end it.",
    ),
    "59136": Meaning(
        errors.AccountModeError,
        "no",
        "Leverage of all cross-margin contracts must be set before the mode is switched.",
        "Set it with lever of POST /api/v5/account/account-level-switch-preset, then switch.",
    ),
    "59137": Meaning(
        errors.AccountModeError,
        "no",
        "Leverage of cross-margin contracts is too high for the mode.",
        "Set a lower one with lever of POST /api/v5/account/account-level-switch-preset, then switch.",
    ),
    "59138": Meaning(
        errors.AccountModeError,
        "no",
        "Positions do not pass the tier check of the mode it should switch to.",
        "Ask GET /api/v5/account/set-account-switch-precheck for posTierCheck, and reduce those positions.",
    ),
    "59139": Meaning(
        errors.AccountModeError,
        "no",
        "Margin does not pass the check of the mode it should switch to.",
        "Ask GET /api/v5/account/set-account-switch-precheck for mgnAft; add funds or reduce positions.",
    ),
    "59140": Meaning(
        errors.InvalidRequestError, "no", "Repay with a crypto that is your collateral."
    ),
    "59141": Meaning(errors.OrderRejectedError, "no", "The repayment is below the minimum."),
    "59142": Meaning(
        errors.InvalidRequestError, "no", "Only a crypto that can be borrowed can be repaid."
    ),
    "59200": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "The account's balance is too small.",
        "Move funds to the trading account, or reduce the amount.",
    ),
    "59201": Meaning(errors.InsufficientBalanceError, "no", "The account's balance is negative."),
    "59202": Meaning(
        errors.AccountModeError,
        "no",
        "Portfolio margin cannot tell the largest order of a cross position.",
    ),
    "59300": Meaning(errors.NotFoundError, "no", "There is no position to add margin to."),
    "59301": Meaning(
        errors.InsufficientBalanceError, "no", "The margin is changed by more than is possible."
    ),
    "59302": Meaning(
        errors.AccountModeError,
        "no",
        "Open closing orders must be cancelled before margin changes.",
        "Cancel the open closing orders, change the margin, then place them again.",
    ),
    "59303": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "The available margin is too small; add margin or borrow less.",
    ),
    "59304": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "Equity has to cover at least a day's interest on what is borrowed.",
    ),
    "59305": Meaning(
        errors.AccountModeError, "no", "A VIP loan must be in use before it can have priority."
    ),
    "59306": Meaning(
        errors.InsufficientBalanceError, "no", "The borrowing would go beyond the limit."
    ),
    "59307": Meaning(errors.PermissionDeniedError, "no", "You do not qualify for VIP loans."),
    "59308": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "The market loan quota is too small to repay the VIP loan from.",
    ),
    "59309": Meaning(errors.InvalidRequestError, "no", "The repayment is more than is owed."),
    "59310": Meaning(errors.AccountModeError, "no", "The account cannot use VIP loans."),
    "59311": Meaning(
        errors.AccountModeError, "no", "An open VIP loan stands in the way of the setting."
    ),
    "59312": Meaning(errors.InvalidRequestError, "no", "This currency has no VIP loans."),
    "59313": Meaning(
        errors.InvalidRequestError,
        "no",
        "Nothing of this currency was borrowed in quick margin mode.",
    ),
    "59314": Meaning(
        errors.InvalidRequestError,
        "no",
        "The order is not one that has borrowed, so nothing can be repaid.",
    ),
    "59315": Meaning(
        errors.UnavailableError,
        "yes",
        "VIP loans are down for an upgrade of about ten minutes.",
        "Wait for ten minutes, then send it again.",
    ),
    "59316": Meaning(
        errors.DuplicateRequestError,
        "no",
        "A loan in this currency has been applied for already.",
        "Ask for the application that is under way and wait for its end.",
    ),
    "59317": Meaning(
        errors.OrderRejectedError, "no", "Too many VIP loan orders are open in this currency."
    ),
    "59319": Meaning(
        errors.InsufficientBalanceError, "no", "The funds for the repayment are in use."
    ),
    "59320": Meaning(
        errors.InsufficientBalanceError, "no", "The borrowing would go beyond the limit."
    ),
    "59401": Meaning(errors.OrderRejectedError, "no", "Your holdings have reached their limit."),
    "59402": Meaning(
        errors.UnavailableError,
        "no",
        "None of the instruments is live; ask for each one by itself.",
        "Ask for each instrument by itself, and look at its state in GET /api/v5/public/instruments.",
    ),
    "59410": Meaning(
        errors.AccountModeError,
        "no",
        "The crypto cannot be borrowed, or borrowing is not switched on.",
    ),
    "59411": Meaning(
        errors.InsufficientBalanceError, "no", "Free margin is too small to borrow by hand."
    ),
    "59412": Meaning(
        errors.InsufficientBalanceError, "no", "The amount to borrow by hand is above the limit."
    ),
    "59413": Meaning(errors.InvalidRequestError, "no", "Nothing of this crypto was borrowed."),
    "59414": Meaning(
        errors.OrderRejectedError, "no", "The amount to borrow by hand is below the minimum."
    ),
    "59417": Meaning(
        errors.UnavailableError,
        "no",
        "So much of the token is lent that it cannot be borrowed by hand for now.",
        "Borrow another currency, or try again later.",
    ),
    "59500": Meaning(
        errors.PermissionDeniedError, "no", "Only keys of the main account may do this."
    ),
    "59501": Meaning(ApiError, "no", "The account has all the 50 API keys it may have."),
    "59502": Meaning(
        errors.DuplicateRequestError, "no", "Another API key already has this note name."
    ),
    "59503": Meaning(
        errors.InvalidRequestError, "no", "A key can be tied to at most 20 IP addresses."
    ),
    "59504": Meaning(
        errors.PermissionDeniedError, "no", "Sub-accounts cannot withdraw; use the main account."
    ),
    "59505": Meaning(
        errors.InvalidRequestError, "no", "The passphrase is not of the required form."
    ),
    "59506": Meaning(errors.NotFoundError, "no", "There is no such API key."),
    "59507": Meaning(
        errors.InvalidRequestError,
        "no",
        "The transfer needs two sub-accounts of the same main account.",
    ),
    "59508": Meaning(errors.AccountRestrictedError, "no", "The sub-account is suspended."),
    "59510": Meaning(errors.NotFoundError, "no", "There is no such sub-account."),
    "59512": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Sub-accounts of ND brokers may always transfer out; that cannot be changed.",
    ),
    "59515": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The user is not on the allow list for custody accounts.",
    ),
    "59516": Meaning(
        errors.AccountModeError,
        "no",
        "A Copper custody funding account has to be created first.",
        "Create the Copper custody funding account first.",
    ),
    "59517": Meaning(
        errors.AccountModeError,
        "no",
        "A Komainu custody funding account has to be created first.",
        "Create the Komainu custody funding account first.",
    ),
    "59518": Meaning(
        errors.PermissionDeniedError,
        "no",
        "No sub-account through the API, or no delta neutral strategy, for this account.",
    ),
    "59519": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The function is frozen, or it takes VIP 1 for the delta neutral strategy.",
    ),
    "59520": Meaning(
        errors.AccountModeError,
        "no",
        "The delta neutral strategy needs another mode than spot or futures.",
        "Ask GET /api/v5/account/precheck-set-delta-neutral what is in the way.",
    ),
    "59521": Meaning(
        errors.AccountModeError,
        "no",
        "Flexible loans and the delta neutral strategy exclude each other.",
    ),
    "59522": Meaning(
        errors.AccountModeError,
        "no",
        "The delta neutral strategy bars moving out what is borrowed.",
    ),
    "59523": Meaning(
        errors.AccountModeError,
        "no",
        "The delta neutral strategy excludes isolated orders and positions.",
    ),
    "59524": Meaning(errors.AccountModeError, "no", "The delta neutral strategy excludes options."),
    "59525": Meaning(
        errors.AccountModeError,
        "no",
        "Some bots and copy trades exclude the delta neutral strategy.",
    ),
    "59526": Meaning(
        errors.AccountModeError,
        "no",
        "Delta is too large against equity to switch the strategy; lower it first.",
    ),
    "59527": Meaning(
        errors.AccountModeError,
        "no",
        "The delta neutral strategy needs all currencies as collateral.",
    ),
    "59528": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "Borrowings would exceed the main account's limit after the strategy switch.",
    ),
    "59529": Meaning(
        errors.AccountModeError, "no", "The account must leave its delta neutral risk unit first."
    ),
    "59550": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Identity verification of level 2 has to be completed first.",
    ),
    "59601": Meaning(
        errors.DuplicateRequestError, "no", "Another sub-account already has this name."
    ),
    "59603": Meaning(ApiError, "no", "The account has all the sub-accounts it may have."),
    "59604": Meaning(
        errors.PermissionDeniedError, "no", "Only keys of the main account may call this endpoint."
    ),
    "59606": Meaning(
        errors.AccountModeError,
        "no",
        "The sub-account still holds funds; move them before deleting it.",
        "Move the sub-account's funds to the main account first.",
    ),
    "59608": Meaning(errors.PermissionDeniedError, "no", "Only brokers may call this endpoint."),
    "59609": Meaning(
        errors.DuplicateRequestError,
        "no",
        "The broker exists already.",
        "Use the broker that exists.",
    ),
    "59610": Meaning(errors.NotFoundError, "no", "There is no such broker."),
    "59611": Meaning(errors.PermissionDeniedError, "no", "The broker has not been verified."),
    "59612": Meaning(errors.InvalidRequestError, "no", "A time cannot be read."),
    "59613": Meaning(
        errors.PermissionDeniedError, "no", "You have no custody relation with the sub-account."
    ),
    "59614": Meaning(errors.PermissionDeniedError, "no", "Managed sub-accounts cannot do this."),
    "59615": Meaning(
        errors.InvalidRequestError, "no", "Start and end date are more than 180 days apart."
    ),
    "59616": Meaning(errors.InvalidRequestError, "no", "The start date is after the end date."),
    "59617": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The sub-account was created, but its account level could not be set.",
        "The sub-account is there: find it in GET /api/v5/users/subaccount/list, and set its account level with a key of its own.",
    ),
    "59618": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "Creating the sub-account failed for a reason that is not given.",
        "Look for its name in GET /api/v5/users/subaccount/list before you create it again.",
    ),
    "59619": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Sub-accounts of ND brokers have an endpoint of their own for this.",
    ),
    "59622": Meaning(
        errors.NotFoundError,
        "no",
        "There is no such sub-account of the ND broker to create another one under.",
    ),
    "59623": Meaning(
        errors.AccountModeError,
        "no",
        "The sub-account still has sub-accounts; delete those first.",
        "Delete the sub-accounts of the sub-account first.",
    ),
    "59648": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "The spot in use would be too small to be safe from liquidation.",
    ),
    "59649": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "Without spot-derivatives risk offset, positions could be liquidated.",
    ),
    "59650": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "With the other offset unit, positions could be liquidated.",
    ),
    "59651": Meaning(
        errors.AccountModeError, "no", "Spot-derivatives risk offset has to be switched on first."
    ),
    "59652": Meaning(
        errors.InvalidRequestError,
        "no",
        "Spot in use can only be set for a crypto that serves as margin.",
    ),
    "59658": Meaning(errors.InvalidRequestError, "no", "A currency cannot be collateral."),
    "59659": Meaning(
        errors.InvalidRequestError,
        "no",
        "One currency can only be enabled as collateral along with another.",
    ),
    "59660": Meaning(
        errors.InvalidRequestError,
        "no",
        "One currency can only be disabled as collateral along with another.",
    ),
    "59661": Meaning(
        errors.InvalidRequestError, "no", "The currency cannot be disabled as collateral."
    ),
    "59662": Meaning(
        errors.AccountModeError, "no", "Orders or positions need the currency as collateral."
    ),
    "59664": Meaning(
        errors.AccountModeError, "no", "A currency with borrowings cannot be changed this way."
    ),
    "59665": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "Without more collateral, the margin of positions would not suffice.",
    ),
    "59666": Meaning(
        errors.InvalidRequestError, "no", "One request cannot both enable and disable collateral."
    ),
    "59667": Meaning(errors.AccountModeError, "no", "Virtual accounts cannot enable collateral."),
    "59668": Meaning(
        errors.AccountModeError,
        "no",
        "Isolated algo orders or bots must be stopped before leverage changes.",
    ),
    "59669": Meaning(
        errors.AccountModeError,
        "no",
        "Cross-margin algo orders or bots must be stopped before leverage changes.",
    ),
    "59670": Meaning(
        errors.AccountModeError,
        "no",
        "Too many orders are open in the pair for leverage to be changed.",
    ),
    "59671": Meaning(errors.InvalidRequestError, "no", "Auto-earn does not support this currency."),
    "59672": Meaning(
        errors.AccountModeError,
        "no",
        "The lowest lending rate can be changed only while auto-earn is on.",
    ),
    "59673": Meaning(
        errors.AccountModeError,
        "no",
        "Auto-earn stays on for at least 24 hours.",
        "Turn it off later; the message says when.",
    ),
    "59674": Meaning(
        errors.AccountModeError,
        "no",
        "With auto-earn on, nothing borrowed of this crypto can be moved out.",
    ),
    "59675": Meaning(
        errors.DuplicateRequestError,
        "no",
        "Auto-earn is on already for this currency.",
        "Nothing is to be done: auto-earn is on for this currency.",
    ),
    "59676": Meaning(errors.PermissionDeniedError, "no", "Auto-earn takes a higher fee tier."),
    "59678": Meaning(
        errors.AccountModeError,
        "no",
        "Open spot orders must be cancelled before the switch.",
        "Cancel the open spot orders first.",
    ),
    "59679": Meaning(
        errors.AccountModeError, "no", "The account cannot pay fees in this currency."
    ),
    "59683": Meaning(
        errors.AccountModeError,
        "no",
        "The crypto must be collateral before it can be the settlement currency.",
        "Make it collateral with POST /api/v5/account/set-collateral-assets first.",
    ),
    "59684": Meaning(errors.InvalidRequestError, "no", "This currency cannot be borrowed."),
    "59686": Meaning(
        errors.InvalidRequestError,
        "no",
        "This crypto cannot be a settlement currency.",
        "Ask GET /api/v5/account/config for settleCcyList, the currencies to choose from.",
    ),
    "59689": Meaning(errors.OrderRejectedError, "no", "The amount is too small to convert."),
    "59691": Meaning(
        ApiError,
        "no",
        "The demo balance was increased as often as a day allows.",
        "Wait until 0:00 UTC, or reset the demo account.",
    ),
    "59692": Meaning(errors.InsufficientBalanceError, "no", "The balance would fall below zero."),
    "59693": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "Orders or positions tie up funds, so not enough can be moved.",
    ),
    "56000": Meaning(
        errors.NotFoundError, "no", "There is no such block trade.", tells="not-there"
    ),
    "56001": Meaning(errors.InvalidRequestError, "no", "The block trade has too many legs."),
    "56002": Meaning(
        errors.InvalidRequestError, "no", "The number of legs differs from what was verified."
    ),
    "56003": Meaning(errors.DuplicateRequestError, "no", "This clBlockTdId has been used before."),
    "56004": Meaning(errors.InvalidRequestError, "no", "You cannot trade with yourself."),
    "56005": Meaning(
        errors.InvalidRequestError, "no", "clBlockTdId differs from what was verified."
    ),
    "56006": Meaning(errors.InvalidRequestError, "no", "Both sides gave the same role."),
    "56007": Meaning(errors.InvalidRequestError, "no", "A leg differs from what was verified."),
    "56008": Meaning(errors.InvalidRequestError, "no", "An instrument is in two legs."),
    "70000": Meaning(errors.NotFoundError, "no", "There is no such RFQ.", tells="not-there"),
    "70001": Meaning(errors.NotFoundError, "no", "There is no such quote.", tells="not-there"),
    "70002": Meaning(
        errors.NotFoundError, "no", "There is no such block trade.", tells="not-there"
    ),
    "70003": Meaning(errors.NotFoundError, "no", "There is no such public block trade."),
    "70004": Meaning(errors.InvalidRequestError, "no", "An instrument is not valid."),
    "70005": Meaning(errors.InvalidRequestError, "no", "The RFQ has too many legs."),
    "70006": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "The account holds less than block trading requires.",
        "Block trading asks for assets of 100,000 USD in the trading account; transfer what is missing.",
    ),
    "70007": Meaning(
        errors.NotFoundError, "no", "There is no such instrument family for this instrument type."
    ),
    "70008": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Market maker protection of block trading has tripped.",
        "Look at your quotes, then reset it with POST /api/v5/rfq/mmp-reset, or wait for its frozenInterval to pass.",
    ),
    "70009": Meaning(errors.InvalidRequestError, "no", "The list is empty."),
    "70010": Meaning(errors.InvalidRequestError, "no", "A time is not in Unix milliseconds."),
    "70011": Meaning(errors.InvalidRequestError, "no", "An instrument type is set twice."),
    "70012": Meaning(
        errors.InvalidRequestError,
        "no",
        "An instrument or family is set twice for the same instrument type.",
    ),
    "70013": Meaning(errors.InvalidRequestError, "no", "endTs is before beginTs."),
    "70014": Meaning(
        errors.InvalidRequestError, "no", "includeAll cannot be true for every instrument type."
    ),
    "70015": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Advanced identity verification has to be completed first.",
    ),
    "70016": Meaning(
        errors.InvalidRequestError, "no", "Settings are needed for at least one instrument type."
    ),
    "70060": Meaning(
        errors.NotFoundError,
        "no",
        "An account or position side is wrong, or the accounts are not under one main account.",
    ),
    "70061": Meaning(
        errors.OrderRejectedError,
        "no",
        "A move must be opposite to the position and no larger than it.",
    ),
    "70062": Meaning(ApiError, "no", "The account has moved positions as often as a day allows."),
    "70064": Meaning(errors.NotFoundError, "no", "There is no such position."),
    "70065": Meaning(
        errors.OrderRejectedError, "no", "No price can be found at which the position would move."
    ),
    "70066": Meaning(errors.AccountModeError, "no", "In spot mode, positions cannot be moved."),
    "70067": Meaning(errors.InvalidRequestError, "no", "Margin positions cannot be moved."),
    "70100": Meaning(errors.InvalidRequestError, "no", "An instrument is in two legs."),
    "70101": Meaning(errors.DuplicateRequestError, "no", "This clRfqId has been used before."),
    "70102": Meaning(errors.InvalidRequestError, "no", "No counterparty is named."),
    "70103": Meaning(errors.InvalidRequestError, "no", "A counterparty is not valid."),
    "70105": Meaning(
        errors.OrderRejectedError, "no", "An RFQ that is not all spot is worth too little."
    ),
    "70106": Meaning(
        errors.OrderRejectedError, "no", "The size is below the smallest tradable amount."
    ),
    "70107": Meaning(errors.InvalidRequestError, "no", "Too many counterparties are named."),
    "70108": Meaning(
        errors.OrderRejectedError, "no", "An RFQ that is all spot is worth too little."
    ),
    "70109": Meaning(
        errors.UnavailableError,
        "no",
        "No counterparty is available for these instruments.",
        "Look who there is in GET /api/v5/rfq/counterparties, or ask again later.",
    ),
    "70200": Meaning(
        errors.TooLateError, "no", "In its present state, the RFQ cannot be cancelled."
    ),
    "70203": Meaning(
        errors.InvalidRequestError, "no", "The request cancels more RFQs than allowed."
    ),
    "70207": Meaning(errors.TooLateError, "no", "You have no open RFQ that could be cancelled."),
    "70208": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The service is down for the moment; the cancellation may have been executed.",
        "Ask for your RFQs and quotes, GET /api/v5/rfq/rfqs and GET /api/v5/rfq/quotes, and cancel what is still active.",
    ),
    "70301": Meaning(errors.DuplicateRequestError, "no", "This clQuoteId has been used before."),
    "70303": Meaning(errors.TooLateError, "no", "In its present state, the RFQ takes no quotes."),
    "70304": Meaning(errors.OrderRejectedError, "no", "The price is not a whole number of ticks."),
    "70305": Meaning(errors.OrderRejectedError, "no", "The bid is above the offer."),
    "70306": Meaning(errors.InvalidRequestError, "no", "The legs are not those of the RFQ."),
    "70307": Meaning(errors.OrderRejectedError, "no", "The size is not a whole number of lots."),
    "70308": Meaning(errors.InvalidRequestError, "no", "You cannot quote on your own RFQ."),
    "70309": Meaning(
        errors.DuplicateRequestError, "no", "You have quoted this RFQ on this side before."
    ),
    "70310": Meaning(
        errors.OrderRejectedError, "no", "The quoted price is beyond the limit that you have set."
    ),
    "70400": Meaning(
        errors.TooLateError,
        "no",
        "In its present state, the quote cannot be cancelled.",
        "Ask for the quotes of the RFQ: a newer quote of yours replaces the one before it, and may be the active one.",
    ),
    "70408": Meaning(
        errors.InvalidRequestError, "no", "The request cancels more quotes than allowed."
    ),
    "70409": Meaning(errors.TooLateError, "no", "You have no open quote that could be cancelled."),
    "70501": Meaning(errors.InvalidRequestError, "no", "The quote does not belong to the RFQ."),
    "70502": Meaning(errors.InvalidRequestError, "no", "The legs are not those of the RFQ."),
    "70503": Meaning(
        errors.OrderRejectedError, "no", "The legs are below the smallest block size."
    ),
    "70504": Meaning(
        errors.TooLateError, "no", "In its present state, the RFQ cannot be executed."
    ),
    "70505": Meaning(
        errors.TooLateError, "no", "In its present state, the quote cannot be executed."
    ),
    "70506": Meaning(
        errors.InvalidRequestError,
        "no",
        "The sizes of the legs are not in the proportions of the RFQ.",
        "Multiply every leg of the RFQ by the same factor, and keep to the lot sizes.",
    ),
    "70507": Meaning(
        errors.InvalidRequestError,
        "no",
        "The RFQ does not allow a part of it to be executed.",
        "Execute the whole RFQ; only the one who creates it can allow parts of it, with allowPartialExecution.",
    ),
    "70508": Meaning(errors.NotFoundError, "no", "There are no instrument settings."),
    "70509": Meaning(
        errors.OrderRejectedError, "no", "The trade fell through on the counterparty's side."
    ),
    "70510": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "Accounts of the group failed; acctAlloc tells which and why.",
        "Read acctAlloc in data: it has a code for each account. Ask for the trade before executing anything again.",
    ),
    "70511": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The execution is under way; how it ends is not certain.",
        "Ask for the block trade and the RFQ until their state is final; do not execute again.",
    ),
    "70514": Meaning(
        errors.InvalidRequestError,
        "no",
        "The accounts' legs do not add up to the size of the group RFQ.",
    ),
    "70515": Meaning(
        errors.InvalidRequestError,
        "no",
        "An account's legs are not in the proportions of the group RFQ.",
    ),
    "70516": Meaning(errors.InvalidRequestError, "no", "The group RFQ has too many sub-accounts."),
    "70517": Meaning(
        errors.PermissionDeniedError,
        "no",
        "An account does not exist, or you may not create group RFQs for it.",
    ),
    "70518": Meaning(errors.InvalidRequestError, "no", "The group RFQ names an account twice."),
    "75001": Meaning(errors.NotFoundError, "no", "There is no such trade."),
    "75002": Meaning(
        errors.UnavailableError,
        "no",
        "The spread takes neither new orders nor amendments for now.",
        "Look at the state of the spread in GET /api/v5/sprd/spreads before you try again.",
    ),
    "75003": Meaning(errors.OrderRejectedError, "no", "The price is not valid."),
    "59128": Meaning(
        errors.OrderRejectedError,
        "no",
        "The leverage is above what lead traders may use in this instrument.",
    ),
    "59129": Meaning(
        errors.InvalidRequestError,
        "no",
        "Repayment has to start with another currency, named in the message.",
    ),
    "59130": Meaning(
        errors.InvalidRequestError,
        "no",
        "Repay dust under 1 USD in its own coin only, or the take profit is too high.",
    ),
    "59206": Meaning(ApiError, "no", "The lead trader is fully booked."),
    "59216": Meaning(errors.NotFoundError, "no", "There is no such position any more."),
    "59218": Meaning(
        errors.DuplicateRequestError,
        "no",
        "A market close of everything is under way already.",
        "Wait, then ask for the positions: they are being closed at market price.",
    ),
    "59245": Meaning(
        errors.OrderRejectedError,
        "no",
        "The order has more contracts than a lead trader may place at once.",
    ),
    "59247": Meaning(
        errors.OrderRejectedError,
        "no",
        "The position is too large for this leverage; use less leverage.",
    ),
    "59256": Meaning(errors.AccountModeError, "no", "One-way mode allows copying just one trader."),
    "59258": Meaning(errors.AccountModeError, "no", "Lead traders cannot do this."),
    "59259": Meaning(
        errors.InvalidRequestError,
        "no",
        "The multiplier is out of range.",
        "The public configuration of copy trading tells the smallest and the largest ratio.",
    ),
    "59260": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Apply on the website or app to become a spot lead trader first.",
    ),
    "59262": Meaning(
        errors.PermissionDeniedError, "no", "Apply to become a contract lead trader first."
    ),
    "59263": Meaning(
        errors.PermissionDeniedError, "no", "Copy trading is open only to users on an allow list."
    ),
    "59264": Meaning(errors.InvalidRequestError, "no", "Copy trading is not offered for spot."),
    "59267": Meaning(
        errors.NotFoundError,
        "no",
        "There is nothing to cancel, since this trader is not being copied.",
    ),
    "59268": Meaning(
        errors.InvalidRequestError,
        "no",
        "The list contains instruments that the lead trader does not lead.",
        "Your copy settings for this trader list the instruments that can be copied.",
    ),
    "59269": Meaning(errors.NotFoundError, "no", "No contract lead trader has this code."),
    "59270": Meaning(
        errors.InvalidRequestError, "no", "copyTotalAmt must be at least as large as copyAmt."
    ),
    "59273": Meaning(errors.AccountModeError, "no", "The account copies no contract trader yet."),
    "59274": Meaning(errors.InvalidRequestError, "no", "You cannot copy yourself."),
    "59275": Meaning(
        errors.AccountModeError, "no", "Your application to lead trades rules out copying others."
    ),
    "59276": Meaning(ApiError, "no", "The lead trader is about to stop and takes no more copiers."),
    "59277": Meaning(ApiError, "no", "The lead trader has no room for another copier."),
    "59278": Meaning(
        errors.DuplicateRequestError,
        "no",
        "Copying is already being stopped at your request.",
        "Wait, then ask for your copy settings; do not stop copying again.",
    ),
    "59279": Meaning(
        errors.DuplicateRequestError,
        "no",
        "This trader is being copied already.",
        "Change the settings of the copying that exists in place of starting it anew.",
    ),
    "59280": Meaning(
        errors.NotFoundError,
        "no",
        "There are no settings to change, since this trader is not being copied.",
        "Begin to copy this trader with first settings.",
    ),
    "59282": Meaning(
        errors.PermissionDeniedError,
        "no",
        "Only sub-accounts of allow-listed ND brokers may call this endpoint.",
    ),
    "59283": Meaning(errors.AccountModeError, "no", "The account has to be in futures mode."),
    "59284": Meaning(ApiError, "no", "The ratio was changed too often this month."),
    "59285": Meaning(
        errors.NotFoundError, "no", "There is no lead or copy trading on record for you."
    ),
    "59286": Meaning(
        errors.AccountModeError, "no", "Futures lead trading is not open to accounts in spot mode."
    ),
    "59287": Meaning(
        errors.InvalidRequestError, "no", "The profit sharing ratio lies outside its range."
    ),
    "59288": Meaning(
        errors.AccountModeError,
        "no",
        "Lead trading does not work in portfolio margin mode; change the mode.",
    ),
    "59292": Meaning(
        errors.InvalidRequestError, "no", "The lead trader can be copied in smart sync mode only."
    ),
    "59641": Meaning(
        errors.AccountModeError,
        "no",
        "Fixed loans must be repaid before the account mode can change.",
        "Repay the fixed loans first.",
    ),
    "59642": Meaning(
        errors.AccountModeError, "no", "Lead and copy trading require spot or futures mode."
    ),
    "59643": Meaning(
        errors.AccountModeError,
        "no",
        "Spot copy trading must end before the account mode can change.",
        "End spot copy trading first.",
    ),
    "55100": Meaning(
        errors.InvalidRequestError, "no", "The take-profit percentage is out of range."
    ),
    "55101": Meaning(errors.InvalidRequestError, "no", "The stop-loss percentage is out of range."),
    "55102": Meaning(
        errors.InvalidRequestError,
        "no",
        "The take-profit percentage must exceed what the bot has earned so far.",
    ),
    "55103": Meaning(
        errors.InvalidRequestError,
        "no",
        "The stop-loss percentage must be below the bot's present result.",
    ),
    "55104": Meaning(
        errors.InvalidRequestError,
        "no",
        "TP/SL by percentage of profit exists for futures grids only.",
    ),
    "55105": Meaning(ApiError, "no", "The bot's present state does not let the position grow."),
    "55106": Meaning(errors.OrderRejectedError, "no", "The amount to add is out of range."),
    "55111": Meaning(errors.DuplicateRequestError, "no", "Another signal already has this name."),
    "55112": Meaning(errors.NotFoundError, "no", "There is no such signal."),
    "55113": Meaning(
        errors.OrderRejectedError,
        "no",
        "The signal bot's leverage is above the instrument's maximum.",
    ),
    "55116": Meaning(
        errors.OrderRejectedError, "no", "Only a single chase order may be open in each pair."
    ),
    "55123": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "The trading account has too little for the transfer to the bot.",
        "Transfer funds to the trading account.",
    ),
    "55124": Meaning(
        errors.OrderRejectedError,
        "no",
        "The market has moved, and the bot's investment is too small for the change.",
        "Send it again with the amount to add: data has the least as requiredTopupAmount.",
    ),
    "55186": Meaning(
        errors.OrderRejectedError,
        "no",
        "The market has moved, and the bot's investment is too large for the change.",
        "Send it again with less to add: data has the most as maxTopupAmount.",
    ),
    "60004": Meaning(
        errors.TimestampError,
        "no",
        "The timestamp of the login is malformed.",
        "Write seconds since 1970 as text, without a fraction.",
    ),
    "60005": Meaning(
        errors.AuthenticationError,
        "no",
        "The API key of the login is not valid.",
        "Check the key, and whether it is one of the environment and the region of this host.",
    ),
    "60006": Meaning(
        errors.TimestampError,
        "yes",
        "The timestamp of the login is more than 30 seconds old.",
        "Sign anew with the exchange's time.",
        tells="clock-wrong",
    ),
    "60007": Meaning(
        errors.AuthenticationError,
        "no",
        "The signature of the login is wrong.",
        "Check the secret key first. Then that the timestamp, GET and /users/self/verify are signed.",
    ),
    "60008": Meaning(
        errors.InvalidRequestError,
        "no",
        "The channel is not on this URL.",
        "Subscribe on the URL that the channel is described with.",
    ),
    "60009": Meaning(
        errors.AuthenticationError,
        "no",
        "The login was not accepted.",
        "Check that key, secret and passphrase belong together and to the environment and the region of this host.",
    ),
    "60011": Meaning(
        errors.AuthenticationError,
        "no",
        "The channel or operation needs a login first.",
        "Log in, then ask again.",
        tells="logged-out",
    ),
    "60012": Meaning(errors.InvalidRequestError, "no", "The message is malformed."),
    "60013": Meaning(
        errors.InvalidRequestError, "no", "The arguments of the message are malformed."
    ),
    "60014": Meaning(
        errors.RateLimitError,
        "yes",
        "Requests came faster than is allowed.",
        "Wait. A connection takes 480 subscriptions, unsubscriptions and logins in an hour; operations share the limits of REST.",
    ),
    "60018": Meaning(
        errors.InvalidRequestError,
        "no",
        "The URL or the channel, with these arguments, does not exist.",
        "Subscribe on the URL that the channel is described with.",
    ),
    "60019": Meaning(errors.InvalidRequestError, "no", "There is no such operation."),
    "60023": Meaning(errors.RateLimitError, "yes", "Too many logins came in too short a time."),
    "60024": Meaning(
        errors.AuthenticationError,
        "no",
        "The passphrase of the login is wrong.",
        "Give the passphrase that was chosen when this key was made.",
    ),
    "60026": Meaning(
        errors.InvalidRequestError, "no", "One login has both an API key and a token."
    ),
    "60027": Meaning(errors.InvalidRequestError, "no", "A parameter is empty that must not be."),
    "60028": Meaning(
        errors.InvalidRequestError,
        "no",
        "The operation is not on this URL.",
        "Send it on the URL that it is described with.",
    ),
    "60031": Meaning(
        errors.InvalidRequestError,
        "no",
        "The connection is logged in already; it takes one account, once.",
        "Open another connection for another account.",
    ),
    "60032": Meaning(
        errors.AuthenticationError,
        "no",
        "The API key does not exist.",
        "Check the key, and whether it is one of the environment and the region of this host.",
    ),
    "60033": Meaning(
        errors.InvalidRequestError, "no", "A parameter has a value that is not taken."
    ),
    "60034": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The trading fee tier is too low for this data.",
        "Use the order book in JSON, or reach the fee tier that the message names.",
    ),
    "63999": Meaning(
        errors.UnavailableError,
        "yes",
        "A fault inside the exchange kept the login from being taken.",
        "Log in again after a while.",
    ),
    "64000": Meaning(
        errors.InvalidRequestError,
        "no",
        "`uly` is no argument of subscriptions any more.",
        "Give instFamily in its place.",
    ),
    "64001": Meaning(
        errors.InvalidRequestError,
        "no",
        "The channel has moved to the URL business.",
        "Subscribe on the URL that the channel is described with.",
    ),
    "64002": Meaning(
        errors.InvalidRequestError,
        "no",
        "The channel is not on the URL business.",
        "Subscribe on the URL that the channel is described with.",
    ),
    "64003": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The trading fee tier is too low for the channel.",
        "Subscribe to a channel for all tiers, or reach the one that this channel needs.",
    ),
    "64004": Meaning(
        errors.InvalidRequestError,
        "no",
        "books-l2-tbt goes with neither books nor books50-l2-tbt of the same instrument.",
        "Unsubscribe from the other first, or take another connection for one of them.",
    ),
    "64007": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "A fault inside the exchange broke the operation off.",
        "Ask for the order by its clOrdId before you send it again; a subscription can be asked for again at once.",
    ),
    "64008": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "The connection closes within a minute, for a service upgrade.",
        "Open another connection, subscribe there, then leave this one. An order without a reply when it closes may have been carried out: ask for it by its clOrdId.",
        tells="will-end",
    ),
}
