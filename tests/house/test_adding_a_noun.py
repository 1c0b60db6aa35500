"""A noun is a room and one line: added to a copy of the engine, a noun is read, checked, shown, listed and found.

The files are those that `CONTRIBUTING.md` lists under "Adding a noun".
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.search_reader import found_in

ROOT = Path(__file__).parents[2]
ROOM = {
    "__init__.py": '"""Recipes: what to put in the pan, and for how many."""\n',
    "recipe.py": '''"""A Recipe says what to put in the pan."""

from __future__ import annotations

from macros.language.fields import Sentence, SourceRef, StrictModel, Title


class Recipe(StrictModel):
    """Something to cook."""

    title: Title
    """What it is called."""
    text: Sentence
    """What to do."""
    source: SourceRef
    """Who thought of it."""
''',
    "check.py": '''"""What a recipe gets wrong that only the rest of the handbook can show."""

from __future__ import annotations

from collections.abc import Iterator

from macros.known import source_ref
from macros.noun import Around
from macros.problems.problem import Problem
from macros.recipe.recipe import Recipe
from macros.shelf import Marked


def problems_of_recipe(entry: Marked[Recipe], around: Around) -> Iterator[Problem]:
    """A source that the handbook does not have, and a recipe without salt."""
    yield from source_ref(around.known, entry.value.source, entry.place("source"))
    if "zout" not in entry.value.text:
        yield Problem(entry.place("text"), "no-salt", f"recipe '{entry.id}' has no salt", help="add zout")
''',
    "view.py": '''"""A recipe as a reader meets it."""

from __future__ import annotations

from markupsafe import Markup

from macros.html.templates import render
from macros.noun import Spot
from macros.recipe.shelf import RECIPES


def recipe(spot: Spot, id_: str) -> Markup:
    """One recipe, with its source."""
    entry = spot.library.on(RECIPES)[id_].value
    return render("recipe/recipe.html", recipe=entry, number=spot.cited(entry.source))
''',
    "shelf.py": '''"""Where recipes are written."""

from __future__ import annotations

from pathlib import PurePosixPath

from macros.recipe.recipe import Recipe
from macros.shelf import FolderShelf, Marked

RECIPES: FolderShelf[Marked[Recipe]] = FolderShelf("recipe", PurePosixPath("content/recipes"), Recipe, Marked)
''',
    "noun.py": '''"""The Recipe as a noun."""

from __future__ import annotations

from pathlib import Path

from macros.made import MadePage
from macros.noun import New, Noun
from macros.word import Word, late
from macros.recipe.check import problems_of_recipe
from macros.recipe.shelf import RECIPES

RECIPE = Noun(
    shelf=RECIPES,
    rule="unknown-recipe",
    plural="recipes",
    heading="A recipe",
    where="`content/recipes/<id>.yml`",
    check=problems_of_recipe,
    title=lambda entry: entry.value.title,
    words=(Word("recipe", late("recipe.view", "recipe"), of="recipe", cites=True),),
    folders=("recepten",),
    pages=lambda entry: [MadePage(f"recepten/{entry.id}.md", entry.value.title, entry.value.text, "recipe")],
    new=New(path=lambda id_: RECIPES.folder / f"{id_}.yml", template=Path(__file__).with_name("new.yml")),
    counted=True,
)
''',
    "new.yml": "title: << title >>\ntext: Doe er zout bij.\nsource: << source >>\n",
}
TEMPLATE = '<p class="hb-recipe">{{ recipe.text }}{{ number }}</p>\n'
STYLE = ".hb-recipe { font-weight: 700; }\n"
SOUP = "title: Erwtensoep\nsummary: x\n"
GOOD = "title: Erwtensoep\ntext: Kook de erwten met zout.\nsource: fietsboek-2020\n"


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the engine with a room for recipes, and one line for it in nouns.py; beside it the example handbook."""
    folder = tmp_path_factory.mktemp("engine")
    shutil.copytree(ROOT / "macros", folder / "macros", ignore=shutil.ignore_patterns("__pycache__"))
    for name, text in ROOM.items():
        (folder / "macros/recipe").mkdir(exist_ok=True)
        (folder / "macros/recipe" / name).write_text(text, encoding="utf-8")
    (folder / "macros/front_end/recipe").mkdir()
    (folder / "macros/front_end/recipe/recipe.html").write_text(TEMPLATE, encoding="utf-8")
    (folder / "macros/front_end/recipe/recipe.css").write_text(STYLE, encoding="utf-8")
    nouns = folder / "macros/nouns.py"
    text = nouns.read_text(encoding="utf-8")
    text = text.replace("from macros.noun import", "from macros.recipe.noun import RECIPE\nfrom macros.noun import", 1)
    nouns.write_text(text.replace("    TREE,\n", "    TREE,\n    RECIPE,\n", 1), encoding="utf-8")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    handbook = shutil.copytree(ROOT / "tests/example_handbook", folder / "tests/handbook")
    (handbook / "content/recipes").mkdir()
    return folder


def run(engine: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command of this engine over its handbook."""
    command = [sys.executable, "-P", "-m", "macros.cli", "--root", str(engine / "tests/handbook"), *arguments]
    environment = {**os.environ, "PYTHONPATH": str(engine)}
    return subprocess.run(command, cwd=engine, env=environment, capture_output=True, text=True, check=False)


def write(engine: Path, text: str) -> None:
    """The file of one recipe."""
    (engine / "tests/handbook/content/recipes/soep.yml").write_text(text, encoding="utf-8")


def test_it_is_read_and_checked(engine: Path) -> None:
    """A key that nobody reads, a source that is not there, and the fault of its own check, each at its place."""
    write(engine, SOUP)
    assert "content/recipes/soep.yml:2:1: error[unknown-key]" in run(engine, "check").stdout
    write(engine, GOOD.replace(" met zout", "").replace("fietsboek-2020", "niemand"))
    report = run(engine, "check").stdout
    assert "content/recipes/soep.yml:2:7: error[no-salt] recipe 'soep' has no salt" in report
    assert "content/recipes/soep.yml:3:9: error[unknown-source]" in report
    write(engine, GOOD)
    assert run(engine, "check").stdout.startswith("1 tree, 1 recipe, ")


def test_authors_can_begin_one(engine: Path) -> None:
    """`new` writes it from the text in its room, right at once, and no other file knows of it."""
    begun = run(engine, "new", "recipe", "rode-kool")
    assert begun.returncode == 0, begun.stderr
    assert run(engine, "check").stdout.endswith(": no problems.\n")
    file = engine / "tests/handbook/content/recipes/rode-kool.yml"
    assert file.read_text(encoding="utf-8").startswith("title: Rode kool\n")
    file.unlink()


def test_it_is_shown_listed_and_found(engine: Path) -> None:
    """A page is made for it, in the menu and in the index for search, with its own style and its source."""
    write(engine, GOOD)
    built = run(engine, "build")
    assert built.returncode == 0, built.stderr
    site = engine / "tests/handbook/site"
    page = (site / "recepten/soep.html").read_text(encoding="utf-8")
    assert '<p class="hb-recipe">Kook de erwten met zout.' in page
    assert "recipe" in page.split("</head>")[0], "its style is asked for"
    assert "recepten/soep.html" in (site / "index.html").read_text(encoding="utf-8"), "the menu leads to it"
    assert "Erwtensoep" in found_in(site)["recepten/soep.html"]


def test_authors_can_use_it_in_a_page(engine: Path) -> None:
    """Its word is known, with a name that there is; the page has its source at the foot."""
    write(engine, GOOD)
    page = engine / "tests/handbook/content/index.md"
    before = page.read_text(encoding="utf-8")
    page.write_text(f'{before}\n\n{{{{ recipe("soep") }}}}\n\n{{{{ recipe("sop") }}}}\n', encoding="utf-8")
    report = run(engine, "check").stdout
    page.write_text(before, encoding="utf-8")
    assert "error[unknown-recipe] the handbook has no recipe 'sop'" in report
    assert "did you mean 'soep'?" in report
    assert report.count("error[") == 1


def test_its_schema_and_its_keys_are_made(engine: Path) -> None:
    """For editors and for authors."""
    assert run(engine, "schemas").returncode == 0
    assert json.loads((engine / "schemas/recipe.schema.json").read_text(encoding="utf-8"))["required"]
    keys = (engine / "docs/keys.md").read_text(encoding="utf-8")
    assert "## A recipe" in keys
    assert "| `text` | must |" in keys
