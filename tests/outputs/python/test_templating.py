"""Templates put out their own text and Code, and nothing else."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from okxgen.outputs.python.quoting import Code, literal
from okxgen.outputs.python.templating import filled, template_of


def put_out(folder: Path, text: str, **names: object) -> str:
    """What a template with some text puts out."""
    file = folder / "template.py.tmpl"
    file.write_text(text, encoding="utf-8")
    return filled(template_of(file, names), **names)


def test_text_is_put_out_as_it_stands(tmp_path: Path) -> None:
    text = 'a = {1: "\\n"}\n\n# {b} %s {{c}} { % if % }\n    \u5e73'
    assert put_out(tmp_path, text) == text
    assert put_out(tmp_path, "") == ""


def test_places(tmp_path: Path) -> None:
    owner = SimpleNamespace(name=Code("a"), parts=(Code("b"), literal("c\n")))
    text = "{{ owner.name }} = {{ owner.parts[0] }}({{ owner.parts[1] }})\n"
    assert put_out(tmp_path, text, owner=owner) == 'a = b("c\\u000a")\n'


LINES = """\
class A:
{% for name, each in pairs %}
    {% set value = each or nothing %}
    {{ name }} = {{ value }}
{% if not each %}
    # empty
{% elif each == nothing %}
    # nothing
{% else %}
    # something
{% end %}
{% end %}
# the end
"""


def test_lines_that_loop_and_choose_leave_nothing(tmp_path: Path) -> None:
    pairs = ((Code("a"), Code("")), (Code("b"), Code("0")), (Code("c"), Code("1")))
    put = put_out(tmp_path, LINES, pairs=pairs, nothing=Code("0"))
    assert put.splitlines() == [
        "class A:",
        *("    a = 0", "    # empty"),
        *("    b = 0", "    # nothing"),
        *("    c = 1", "    # something"),
        "# the end",
    ]
    assert put_out(tmp_path, LINES, pairs=(), nothing=Code("0")) == "class A:\n# the end\n"


@pytest.mark.parametrize("value", ["plain", 1, None, ("a",)])
def test_what_is_not_code_is_refused(tmp_path: Path, value: object) -> None:
    with pytest.raises(TypeError, match=r"puts out \w+ .+, which is not Code"):
        put_out(tmp_path, "a = {{ value }}\n", value=value)


def test_only_what_is_not_code_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="str 'plain'"):
        put_out(tmp_path, "{{ a }}{{ b }}", a=Code("a"), b="plain")
    with pytest.raises(TypeError, match="str 'plain'"):
        put_out(tmp_path, "{{ b }}", b="plain")


def test_what_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NameError, match="missing"):
        put_out(tmp_path, "{{ missing }}")
    with pytest.raises(AttributeError, match="missing"):
        put_out(tmp_path, "{{ a.missing }}", a=Code("a"))


def test_a_line_that_is_not_python_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SyntaxError):
        put_out(tmp_path, "{% for each %}\n{% end %}\n")
