"""The exchange's error codes."""

from __future__ import annotations

from . import errors
from ._runtime.errors import ApiError, Meaning

CODES = {
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
    ),
    "50012": Meaning(
        errors.AccountRestrictedError, "no", "The account's present status does not permit this."
    ),
    "50013": Meaning(
        errors.UnavailableError, "yes", "The exchange is overloaded and did not take the request."
    ),
    "50014": Meaning(errors.InvalidRequestError, "no", "A required parameter was left empty."),
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
        "Actions that touch funding fees are locked for the moment.",
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
    ),
    "50036": Meaning(
        errors.TimestampError,
        "no",
        "The deadline in expTime had already passed when the request arrived.",
    ),
    "50037": Meaning(
        errors.OrderRejectedError, "no", "The order's validity had run out before it was handled."
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
        errors.DuplicateRequestError, "no", "The same request has already been received."
    ),
    "50044": Meaning(
        errors.InvalidRequestError, "no", "A broker type has to be chosen, and only one."
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
        errors.DuplicateRequestError, "no", "Options trading has been activated before."
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
    ),
    "50057": Meaning(errors.UnavailableError, "yes", "The assets could not be reset this time."),
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
        errors.RateLimitError, "yes", "The account sends orders faster than its own limit allows."
    ),
    "50062": Meaning(errors.UnavailableError, "no", "The feature is not offered at present."),
    "50063": Meaning(ApiError, "no", "The credits were activated before or are out of date."),
    "50064": Meaning(
        errors.ExchangeTimeoutError,
        "unknown",
        "Borrowing is down; whether the request took effect is not certain.",
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
    ),
    "50101": Meaning(
        errors.WrongEnvironmentError,
        "no",
        "A demo key was used for live trading, or a live key for demo trading.",
    ),
    "50102": Meaning(
        errors.TimestampError,
        "yes",
        "The request's time differs too much from the server's; sync the clock and sign anew.",
    ),
    "50103": Meaning(errors.AuthenticationError, "no", "The key header OK-ACCESS-KEY is missing."),
    "50104": Meaning(
        errors.AuthenticationError, "no", "The passphrase header OK-ACCESS-PASSPHRASE is missing."
    ),
    "50105": Meaning(
        errors.AuthenticationError, "no", "The passphrase is not the one set for this key."
    ),
    "50106": Meaning(
        errors.AuthenticationError, "no", "The signature header OK-ACCESS-SIGN is missing."
    ),
    "50107": Meaning(
        errors.AuthenticationError, "no", "The time header OK-ACCESS-TIMESTAMP is missing."
    ),
    "50108": Meaning(
        errors.WrongEnvironmentError, "no", "The exchange ID is not one that OKX knows."
    ),
    "50109": Meaning(errors.WrongEnvironmentError, "no", "The domain is not one that OKX knows."),
    "50110": Meaning(
        errors.PermissionDeniedError,
        "no",
        "The caller's IP address is not on the key's allow list.",
    ),
    "50111": Meaning(errors.AuthenticationError, "no", "The API key has not been recognised."),
    "50112": Meaning(
        errors.TimestampError, "no", "The timestamp header cannot be read as a UTC time."
    ),
    "50113": Meaning(errors.AuthenticationError, "no", "The signature does not match the request."),
    "50114": Meaning(
        errors.AuthenticationError, "no", "The credentials as a whole were not accepted."
    ),
    "50115": Meaning(
        errors.InvalidRequestError, "no", "The endpoint does not accept this HTTP method."
    ),
    "50116": Meaning(
        errors.DuplicateRequestError, "no", "The one key that Fast API may create exists already."
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
    ),
    "50120": Meaning(
        errors.PermissionDeniedError, "no", "The key lacks the permission that this function needs."
    ),
    "50121": Meaning(
        errors.PermissionDeniedError,
        "no",
        "OKX does not serve the IP address the request came from.",
    ),
    "50122": Meaning(
        errors.OrderRejectedError, "no", "The order is below the smallest allowed amount."
    ),
    "51000": Meaning(errors.InvalidRequestError, "no", "A parameter has a wrong value or format."),
    "51001": Meaning(errors.NotFoundError, "no", "No instrument or spread has this ID."),
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
    ),
    "51005": Meaning(
        errors.OrderRejectedError, "no", "The order is larger than the maximum per order."
    ),
    "51006": Meaning(
        errors.OrderRejectedError, "no", "The price lies outside the current price band."
    ),
    "51007": Meaning(errors.OrderRejectedError, "no", "The order is smaller than one contract."),
    "51008": Meaning(
        errors.InsufficientBalanceError,
        "no",
        "Not enough balance, margin or borrowing quota for this order.",
    ),
    "51009": Meaning(
        errors.AccountRestrictedError,
        "no",
        "Placing orders is blocked; customer support knows why.",
    ),
    "51010": Meaning(
        errors.AccountModeError, "no", "The current account mode does not support this request."
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
        errors.DuplicateRequestError, "no", "This client order ID has been used before."
    ),
    "51017": Meaning(
        errors.InsufficientBalanceError, "no", "The borrowing would go beyond the limit."
    ),
    "51018": Meaning(errors.AccountModeError, "no", "An options account may not be net short."),
    "51019": Meaning(
        errors.AccountModeError, "no", "Options in cross margin may not be held net long."
    ),
    "51020": Meaning(
        errors.OrderRejectedError, "no", "The order falls short of the smallest amount allowed."
    ),
    "51021": Meaning(
        errors.UnavailableError, "no", "Trading in this pair or contract has not started yet."
    ),
    "51022": Meaning(errors.UnavailableError, "no", "Trading in this contract is halted."),
    "51023": Meaning(errors.NotFoundError, "no", "There is no such position."),
    "51024": Meaning(
        errors.AccountRestrictedError,
        "no",
        "The account is blocked or restricted; the message from OKX gives the reason.",
    ),
    "51025": Meaning(errors.OrderRejectedError, "no", "There are more orders than allowed."),
    "51026": Meaning(
        errors.InvalidRequestError, "no", "The underlying does not exist for this instrument type."
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
        errors.DuplicateRequestError, "no", "A market close of all positions is already running."
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
    "51063": Meaning(errors.NotFoundError, "no", "There is no order with this ordId."),
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
        errors.OrderRejectedError,
        "no",
        "Before the call auction opens, limit orders are not taken.",
    ),
    "51111": Meaning(errors.InvalidRequestError, "no", "The batch contains too many orders."),
    "51112": Meaning(
        errors.OrderRejectedError, "no", "The closing order is larger than what can be closed."
    ),
    "51113": Meaning(
        errors.RateLimitError, "yes", "Closing at market price was requested too often."
    ),
    "51115": Meaning(
        errors.OrderRejectedError,
        "no",
        "Open closing orders must be cancelled before the position is closed at market.",
    ),
    "51116": Meaning(
        errors.OrderRejectedError, "no", "The order or trigger price lies beyond the limit."
    ),
    "51117": Meaning(errors.OrderRejectedError, "no", "Too many closing orders are open."),
    "51120": Meaning(errors.OrderRejectedError, "no", "The order is below the minimum amount."),
    "51121": Meaning(errors.OrderRejectedError, "no", "The size is not a whole number of lots."),
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
    "51131": Meaning(errors.InsufficientBalanceError, "no", "The balance is too small."),
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
        errors.AccountModeError, "no", "Open orders in the instrument must be cancelled first."
    ),
    "51163": Meaning(
        errors.AccountModeError, "no", "The position in the instrument must be closed first."
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
        errors.OrderRejectedError,
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
    "51288": Meaning(errors.DuplicateRequestError, "no", "The bot is already being stopped."),
    "51289": Meaning(errors.NotFoundError, "no", "No configuration was found for the bot."),
    "51290": Meaning(
        errors.UnavailableError, "yes", "Bots are down while their engine gets an update."
    ),
    "51291": Meaning(errors.NotFoundError, "no", "The bot is unknown or no longer running."),
    "51292": Meaning(errors.NotFoundError, "no", "There is no such type of bot."),
    "51293": Meaning(errors.NotFoundError, "no", "There is no such bot."),
    "51294": Meaning(
        errors.UnavailableError, "yes", "New bots of this kind cannot be started for the moment."
    ),
    "51295": Meaning(
        errors.AccountModeError, "no", "Portfolio margin rules out this ordType for bots."
    ),
    "51298": Meaning(
        errors.AccountModeError, "no", "Futures in net position mode do not take trigger orders."
    ),
    "51299": Meaning(errors.OrderRejectedError, "no", "Too many orders of this type are open."),
    "51603": Meaning(errors.NotFoundError, "no", "No order was found for this ID."),
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
        errors.DuplicateRequestError, "no", "A market close of everything is under way already."
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
    "59259": Meaning(errors.InvalidRequestError, "no", "The multiplier is out of range."),
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
        errors.DuplicateRequestError, "no", "Copying is already being stopped at your request."
    ),
    "59279": Meaning(errors.DuplicateRequestError, "no", "This trader is being copied already."),
    "59280": Meaning(
        errors.NotFoundError,
        "no",
        "There are no settings to change, since this trader is not being copied.",
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
    ),
    "59642": Meaning(
        errors.AccountModeError, "no", "Lead and copy trading require spot or futures mode."
    ),
    "59643": Meaning(
        errors.AccountModeError,
        "no",
        "Spot copy trading must end before the account mode can change.",
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
}
