"""What each key beside the standards means, for who builds tools on the published documents."""

from __future__ import annotations

OPERATIONS = {
    "x-okx-class": (
        "What the operation may do to the account at most: `reads` changes nothing, `trades` "
        "places or changes orders, quotes, bots and positions, `moves-money` changes balances "
        "without a trade, `changes-settings` changes neither. It tells the harm, the "
        "permission tells what a key must be allowed to do."
    ),
    "x-okx-not-for": (
        "What the operation is easily mistaken for: the operation to take instead, and for "
        'what. Each completes "not for …".'
    ),
    "x-okx-permission": (
        "What the key must be allowed to do: `read`, `trade` or `withdraw`. Where `security` "
        "has an empty entry, too, it goes without a key as well; without a permission, no key "
        "is needed."
    ),
    "x-okx-rate-limit": (
        "The limits, all of which hold: so many `requests`, or `orders` of batches, in so "
        "many `seconds`, counted `per` each user, IP address, instrument … together. `only` "
        "and `except` name types of instruments, `when` values of parameters, `keys` says "
        "whether the request is signed, `role` who the limit is for. Limits of one `group` "
        "are one, shared by the operations that name it."
    ),
    "x-okx-batch-of": (
        "The operation that each element of this batch counts as, and a batch of one is."
    ),
    "x-okx-resend": (
        "`safe`: sent twice, the request does no more than sent once. Of a POST without it, "
        "ask for the outcome before you send again."
    ),
    "x-okx-result": (
        "What a success must have, or nothing is proven. `rows` is `one`, `each` (one for "
        "each element of the batch, or of the list that `of` maps to the field which repeats "
        "its elements) or `any`; a row needs a value in one of the fields `by`. `ask` is the "
        "GET that tells what became of a request without an answer; with `own-ids: unknown` "
        "it does not find it by your own ID."
    ),
    "x-okx-availability": (
        "Who can use it, where not everybody can: `demo` is `only` or `never`, `regions` are "
        "where accounts are registered, `users` is a group of them."
    ),
    "x-okx-pages": (
        "How to read page by page. `cursor` is the field of a row that `after` takes, or the "
        "parameter `older`, and `before` or `newer`; `key` tells rows with one cursor apart; "
        "`rows` is the list of an item that they stand in; `only` are the parameters with "
        "which it is so; `bounds: included` says that the row at the cursor comes again; "
        "`order: listed` that cursors are not always numbers. `number` is the parameter of a "
        "numbered page, `of` the field with how many there are, `same` the field that repeats "
        "the version of all pages."
    ),
    "x-okx-errata": (
        "Where the documentation is wrong or contradicts itself: `at` which parameters and "
        "fields (or `rate-limit`, `permission`, `example.request` …), `about` what of them, "
        "what is `said`, what is `settled` here, and `why`."
    ),
}

VALUES = {
    "x-okx-format": (
        "What `format` says in `openapi` and `asyncapi`: `decimal` is a number in plain "
        "digits, which a float would round; `unix-ms` and `unix-us` are times since 1970; "
        "`flag` is true or false as text; `comma-separated` is a list as text. In answers, an "
        "empty text stands for nothing. The plain documents have it under this key, for tools "
        "take `decimal` for a float of 64 bits."
    ),
    "x-okx-default": (
        "What the exchange takes where the parameter is left out. Do not send it in its "
        "place: with other parameters it may be refused. That is why it is no `default`."
    ),
    "x-extensible-enum": (
        "Values that are known. Others come without notice, and must not be an error."
    ),
    "x-okx-meanings": (
        "Values that are known and what each means, as the `table` of this name. Others may "
        "come."
    ),
    "x-enum-varnames": (
        "What constants are called whose values differ by case alone, one for each of `enum`."
    ),
    "x-okx-flag": (
        "The two words that a flag is written with where they are not true and false, the "
        "true one first."
    ),
    "x-okx-no-flag": "Why two values that look like those of a flag are none.",
    "x-okx-succeeds": (
        "The value of this field that says that its row was done; every other is a refusal."
    ),
    "x-okx-fails": (
        "The value of this field that says that its row has failed. Others do not prove a "
        "success."
    ),
    "x-okx-column": (
        "What the documentation calls this place of a row. Rows are arrays of text; they may "
        "get longer, and a value beyond the last column is no error."
    ),
    "x-okx-columns": (
        "The columns of a row, first to last: what `prefixItems` is in 3.1, and 3.0 does not "
        "have."
    ),
    "x-okx-name": (
        "A name to call it by where the wire has none, or none that says much: of a column, "
        "or of the list that is a body."
    ),
    "x-okx-sbe": (
        "How a binary message of Simple Binary Encoding is read: its `message` with block "
        "length, fields and groups, the `layout` of headers and enumerations, the `item` that "
        "it becomes, and with `fields` where its values come from. `twin` says the same in "
        "JSON."
    ),
}

RULES = {
    "x-okx-rules": (
        "Rules between parameters in JSON Schema 2020-12, as if the request were one object: "
        "`if`/`then`, `not`, `dependentRequired` … In `openapi` it stands at operations with "
        "a query, for the parameters of which OpenAPI has no place for rules; bodies have "
        "theirs as keywords. In the plain documents those of bodies stand under this key too, "
        "for most generators read them wrongly. To check a body: put the keywords back beside "
        "it."
    ),
    "x-okx-says": "What an error says of the `pattern` beside it, in place of the pattern.",
    "x-okx-batch-rules": (
        "Rules over the elements of a list: a field is `unique`, with `but` for values that "
        "may repeat, the `same` in all, or `given` in at most so many `elements` (`at-most`)."
    ),
    "x-okx-instrument-rules": (
        "Rules that hang on the kind of instrument, as far as `instId` tells it "
        "(BTC-USDT-SWAP, or an option by its five parts): what is `given`, or `valued` so, "
        "goes with `only` these `kinds`."
    ),
    "x-okx-comparison-rules": (
        "Rules between two values: the first is `greater`, `at-least`, `none-of`, `one-of` or "
        "`differ`s from the others, is `within` so long of another time, or `adds-up` over "
        "the elements of a list. A rule holds where all of its values are given."
    ),
}

STREAMS = {
    "x-okx-method": (
        "Resource and method: what clients call the channel. The resource is the tag of the "
        "same name."
    ),
    "x-okx-kind": (
        "What a push does to those before: `state` replaces the one of the same key, "
        "`increment` changes it, `event` does neither. A slow reader may skip a `state`, and "
        "nothing else."
    ),
    "x-okx-key": (
        "Fields that, with the argument, tell which `state` a push replaces. Without it, the "
        "argument does."
    ),
    "x-okx-snapshot": (
        "What tells the whole state: `first` is the first push, otherwise it is the GET to " "ask."
    ),
    "x-okx-follow-up": (
        "What to ask of REST after a gap; an empty list where no GET tells what was missed. "
        "`ask` is the GET, `of` its parameters that have the argument's values, `with` others "
        "and their values, `since` the parameter that takes the beginning of the gap, `back` "
        "how long before it rows may have begun, `changed` the field with the time of the "
        "last change."
    ),
    "x-okx-login": "`true` where the connection must be logged in before it subscribes.",
    "x-okx-connections": "How many connections of one account may have the channel.",
    "x-okx-per-connection": (
        "How many arguments one connection should have at most, of all channels with this " "key."
    ),
    "x-okx-order-book": (
        "What clients call a method that keeps the order book of the channel's pushes."
    ),
    "x-okx-operation": (
        "The operation of REST that this does, by its operationId. Its limits count both."
    ),
    "x-okx-without": (
        "What the schema that this one refers to has and this one has not; or the operation "
        "of REST, of its parameters."
    ),
    "x-okx-in-place-of": "What is sent here, and the parameter that callers have in its place.",
    "x-okx-handshake": (
        "That headers of the handshake say who connects, and after how many seconds of "
        "silence the server, which sends pings, is gone."
    ),
    "x-okx-error-codes": (
        "What each code of an `error` or a `notice`, or of a refused operation, means, its class, "
        "what to do about it, and whether the same may be sent again: `yes`, `no`, or `unknown` "
        "where it may have been carried out. An operation also has the codes of its answer over "
        "REST."
    ),
    "x-okx-close-codes": "What the code of the frame means that closes a connection.",
    "x-okx-limits": "What is limited for a connection, or for new ones from an address.",
    "x-okx-hosts": (
        "What each host is for: the region that accounts are registered in, and demo trading."
    ),
}

DOCUMENTS = {
    "x-okx-documentation": "The documentation that this describes.",
    "x-okx-documentation-date": (
        "The day of the documentation's page that this follows; in `info`, of the newest of "
        "them."
    ),
    "x-okx-reference": (
        "Where the pages that are made of the description are published, which errors of a client "
        "link to."
    ),
    "x-okx-region": "Where accounts of this host are registered: `global`, `us` or `eea`.",
    "x-okx-noun": "The word that titles of this tag's requests and replies have in them.",
}

GROUPS = {
    "Operations": OPERATIONS,
    "Values": VALUES,
    "Rules": RULES,
    "Streams": STREAMS,
    "Documents": DOCUMENTS,
}
"""Each key and what it means, by what it is about."""
