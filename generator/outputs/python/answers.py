"""Answers as classes: items, rows, and replies that have more beside them."""

from __future__ import annotations

from ...description.api import Answer, Field, ItemModel, ReplyModel, Type
from .classes import Classes, unique_names
from .docstrings import sentence, table_in_words, value_in_words
from .layouts import message_reading
from .names import argument_name, class_name, python_name
from .package import Attribute, ItemClass, ReplyClass, Returned
from .quoting import Code, literal
from .request_classes import Names
from .types import field_type
from .vocabulary import REPLY

_BASES = {"object": "Item", "row": "Row", "message": "SbeItem"}


def returned(answer: Answer, classes: Classes) -> Returned:
    """What a method returns; its classes join those of its resource."""
    if answer.item.model is None and answer.data == "bytes":
        code, uses = Code("bytes"), Names()
    else:
        code, uses = value_type(answer.item, classes)
    base, base_uses = Code(f"Reply[{code}]"), uses | {"Reply"}
    own = answer.reply and _reply_class(answer.reply, base, base_uses, classes)
    return Returned(
        item=code,
        item_uses=uses,
        reply=own.name if own else base,
        reply_uses=Names((own.name,)) if own else base_uses,
        reply_class=own.name if own else Code("Reply"),
        data=literal(answer.data),
        sbe=message_reading(answer.sbe) if answer.sbe is not None else None,
    )


def value_type(item: Type[ItemModel], classes: Classes) -> tuple[Code, Names]:
    """The type of an item, and what it uses; its classes join those of its resource."""
    if item.model is None:
        return Code({"array": "list[str]", "string": "str"}[item.name]), Names()
    name = item_class(item.model, classes).name
    return name, Names((name,))


def _reply_class(reply: ReplyModel, base: Code, uses: Names, classes: Classes) -> ReplyClass | None:
    """The class of a reply that has more beside `data`; None where it has not."""
    class_name(reply.node["title"])
    if not reply.fields:
        return None
    name = classes.claim(reply.node)
    names = unique_names({each.name: each.node for each in reply.fields})
    for each in reply.fields:
        if names[each.name] in REPLY:
            raise each.node.error(
                f"{each.name!r} would be called {names[each.name]}, "
                "which every reply has for itself"
            )
    text = reply.description or "The items of an answer, and what stands beside them."
    fields = tuple(_attribute(each, names[each.name], classes) for each in reply.fields)
    built = ReplyClass(reply, name, base, uses, sentence(text, 4), fields)
    classes.replies[str(name)] = built
    return built


def item_class(model: ItemModel, classes: Classes) -> ItemClass:
    """The class of an object or a row; classes inside it come before it."""
    name = classes.claim(model.node)
    if str(name) in classes.items:
        return classes.items[str(name)]
    is_row = model.kind == "row"
    if is_row:
        names = _columns(model)
    else:
        found = unique_names({each.name: each.node for each in model.fields})
        names = [found[each.name] for each in model.fields]
    about = model.description or ("One row of the answer." if is_row else "One item of the answer.")
    built = ItemClass(
        fact=model,
        name=name,
        base=Code(_BASES[model.kind]),
        docstring=sentence(about, 4),
        fields=tuple(
            _attribute(each, called, classes)
            for each, called in zip(model.fields, names, strict=True)
        ),
    )
    classes.items[str(name)] = built
    return built


def _columns(model: ItemModel) -> list[Code]:
    """The names of columns: their own, or those that the description gives them."""
    names: list[Code] = []
    slots: set[str] = set()
    for each in model.fields:
        documented = python_name(each.node, each.name)
        name = argument_name(each.called) if each.called is not None else documented
        if name in names or each.name in slots:
            raise each.schema.error(f"two columns would be called {name}")
        names.append(name)
        slots.add(each.name)
    return names


def _attribute(field: Field, name: Code, classes: Classes) -> Attribute:
    for model in field.type.models:
        item_class(model, classes)
    kind = field_type(field.type, literal(field.name))
    about = value_in_words(field.description, field.default, field.deprecated)
    if field.type.values:
        about += f" Sent as {' or '.join(map(repr, field.type.values))}."
    if field.table is not None:
        about += table_in_words(field.table.name)
    elif field.known:
        about += f" Known values: {', '.join(field.known)}."
    return Attribute(
        name=name,
        slot=Code(f"_{field.name}"),
        wire_type=kind.wire_type,
        descriptor=kind.descriptor,
        type_uses=kind.type_uses,
        descriptor_uses=kind.descriptor_uses,
        docstring=sentence(about, 4),
    )
