"""What the browser's engine gets: every condition as a list with its question named, and no end of the script."""

from __future__ import annotations

import json

import pytest

from macros.conditions.form import read_condition
from macros.html.links import Link
from macros.tree.view.engine_data import as_script_text, condition_data, engine_data
from tests.random_trees import outcome, tree_of

TREE = tree_of(
    {
        "een": {"ask": "Een?", "answers": {"ja": {"text": "Ja", "to": "twee"}, "nee": {"text": "Nee", "to": "eind"}}},
        "twee": {
            "ask": "Twee?",
            "choose": "several",
            "answers": {"a": {"text": "A"}, "b": {"text": "B"}, "c": {"text": "C"}},
            "none": {"text": "Geen", "to": "slot"},
            "routes": [
                {"when": {"any": ["a"]}, "to": "eind"},
                {"when": {"een": {"is": "ja"}}, "to": "klaar"},
                {"otherwise": "tree:ander"},
            ],
        },
    },
    start="een",
)


@pytest.mark.parametrize(
    ("written", "data"),
    [
        ({"any": "a"}, ["any", "twee", ["a"]]),
        ({"all": ["a", "b"]}, ["all", "twee", ["a", "b"]]),
        ({"not_any": ["a"]}, ["not_any", "twee", ["a"]]),
        ({"exactly": ["a", "b"]}, ["exactly", "twee", ["a", "b"]]),
        ({"is": "a"}, ["exactly", "twee", ["a"]]),
        ("none", ["exactly", "twee", []]),
        ({"at_least": "2"}, ["count", "twee", 2, None, []]),
        ({"at_most": "1", "of": ["a", "b"]}, ["count", "twee", None, 1, ["a", "b"]]),
        ({"een": {"is": "ja"}}, ["exactly", "een", ["ja"]]),
        (
            {"and": [{"not": {"any": "a"}}, {"or": ["none", {"any": "b"}]}]},
            ["and", ["not", ["any", "twee", ["a"]]], ["or", ["exactly", "twee", []], ["any", "twee", ["b"]]]],
        ),
    ],
)
def test_every_kind_of_condition(written: object, data: list[object]) -> None:
    """The short form is written out, so that the browser needs no idea of where a condition stands."""
    assert condition_data(read_condition(written), "twee") == data


def test_a_whole_tree() -> None:
    """Ids, targets, one combination for each class, the questions that routes look back at, and the other trees."""
    data = engine_data("boom", TREE, {"boom": Link("Boom", "boom.html"), "ander": Link("Ander", "ander.html")})
    assert data == {
        "id": "boom",
        "version": 1,
        "start": "een",
        "questions": [
            ["een", {"answers": [["ja", "twee"], ["nee", "eind"]]}],
            [
                "twee",
                {
                    "answers": [["a", ""], ["b", ""], ["c", ""]],
                    "none": "slot",
                    "routes": [
                        [["any", "twee", ["a"]], "eind"],
                        [["exactly", "een", ["ja"]], "klaar"],
                        [None, "tree:ander"],
                    ],
                    "classes": [["a"], ["b"], []],
                },
            ],
        ],
        "remembered": ["een"],
        "outcomes": [["eind", [None]], ["slot", [None]], ["klaar", [None]]],
        "renamed": [[], []],
        "trees": [["ander", ["Ander", "ander.html"]]],
        "pages": [],
        "travelling": [],
        "reopens": [],
        "settles": [],
    }


def test_what_goes_along_to_another_tree() -> None:
    """Which questions travel, what is settled by which answer or outcome, and the pages to which one can go back."""
    answers = {"ja": {"text": "Ja", "to": "eind", "settles": {"haast": ["nee"]}}}
    none = {"text": "Niets", "to": "slot", "settles": {"wie": "none", "haast": "ja"}}
    outcomes = {"eind": {**outcome("Eind"), "settles": {"wie": ["ik", "jij"]}}, "slot": outcome("Slot")}
    tree = tree_of({"een": {"ask": "Een?", "answers": answers, "none": none}}, "een", outcomes)
    tree = tree.model_copy(update={"travelling": frozenset({"wie", "een"})})
    data = engine_data("boom", tree, {}, {"map.blad": Link("Blad", "../map/blad.html")})
    assert data["travelling"] == ["een", "wie"]
    assert data["settles"] == [
        ["een=ja", [["haast", ["nee"]]]],
        ["een=none", [["wie", []], ["haast", ["ja"]]]],
        ["eind", [["wie", ["ik", "jij"]]]],
    ]
    assert data["pages"] == [["map.blad", ["Blad", "../map/blad.html"]]]


def test_no_text_of_an_author_goes_along_and_no_name_ends_the_script() -> None:
    """Only the titles of other trees are texts; in the page they are JSON without a single angle bracket."""
    text = as_script_text(engine_data("boom", TREE, {"x": Link("</script><!-- & \u2028", "x.html")}))
    assert not set("<>&\u2028") & set(text)
    assert json.loads(text)["trees"] == [["x", ["</script><!-- & \u2028", "x.html"]]]
    assert "Twee?" not in text
