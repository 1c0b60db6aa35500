"""The page for our authors shows only what they can type: each sample on it is read by `check` without a problem."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import yaml

from macros.handbook import Handbook
from macros.nouns import WORDS
from tests.content.our_handbook import HANDBOOK, IS_SOUND, ROOT, promise
from tests.samples import BLOCK

PAGE = "content/for-authors/index.md"
RAW = re.compile(r"{% raw %}(.*?){% endraw %}", re.DOTALL)
WORD = re.compile(r"{{ \w+\(.*?\) }}")
ASKED_OF_WHOLE_PAGES = {"no-label", "no-part", "no-review", "no-sources", "unknown-anchor"}
HEAD = "---\ntitle: Een voorbeeld\ndescription: Een voorbeeld.\n"


def page_for_authors() -> str:
    """The page as it is written; nothing when our handbook has none."""
    path = ROOT / PAGE
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def words_shown() -> list[str]:
    """Every word of ours on it, as an author would type it."""
    return list(dict.fromkeys(word for raw in RAW.findall(page_for_authors()) for word in WORD.findall(raw)))


def samples_shown() -> Iterator[tuple[str, str]]:
    """Every sample on it, as the file that an author would have typed it into."""
    for language, text in BLOCK.findall(page_for_authors()):
        if text.startswith("---"):
            yield "content/voorbeeld.md", f"{text}\n# Een voorbeeld\n\nTekst.\n"
        elif language == "text":
            yield "content/voorbeeld.md", f"{HEAD}---\n\n# Een voorbeeld\n\n{text}"
        elif text.startswith("without:"):
            name = next(iter(yaml.safe_load(text)["without"]))
            yield folder_that_asks_for(name), f"{HEAD}{text}---\n\n# Een voorbeeld\n\nTekst.\n"
        else:
            yield ("content/drawings.yml" if "layout:" in text else "content/terms.yml"), text


def folder_that_asks_for(part: str) -> str:
    """A page in a folder whose pages have this part."""
    forms = HANDBOOK.library.settings.forms
    return f"content/{next((name for name, form in forms.items() if part in form.parts), 'over')}/voorbeeld.md"


def problems_in(root: Path, texts: Mapping[str, str]) -> list[str]:
    """What is wrong with these files in a copy of our handbook; what a page lacks besides is not asked of a sample."""
    for folder in ("content", "decision_trees", "quizzes"):
        shutil.copytree(ROOT / folder, root / folder)
    for file, text in texts.items():
        (root / file).write_text(text, encoding="utf-8")
    found = list(Handbook.open(root, HANDBOOK.today, None).problems)
    found = [one for one in found if one.place.file in texts and one.rule not in ASKED_OF_WHOLE_PAGES]
    return [f"{one.place.file}: {one.message}" for one in found]


def in_rounds(samples: Iterator[tuple[str, str]]) -> list[dict[str, str]]:
    """All pages together, by names of their own, in the lists as they are; then the lists that samples replace."""
    rounds: list[dict[str, str]] = [{}]
    for number, (file, text) in enumerate(samples, start=1):
        if file.endswith(".md"):
            rounds[0][file.replace("voorbeeld", f"voorbeeld-{number}")] = text
            continue
        if len(rounds) == 1 or file in rounds[-1]:
            rounds.append({})
        rounds[-1][file] = text
    return rounds


@pytest.mark.long
def test_a_sample_is_read_as_it_stands(tmp_path: Path) -> None:
    """In the file where an author would type it, there is nothing wrong with it."""
    for number, texts in enumerate(in_rounds(samples_shown()) if IS_SOUND else []):
        found = "\n".join(problems_in(tmp_path / str(number), texts))
        promise(not found, f"{PAGE}: in a sample something is wrong (the number is its place on the page):\n{found}")


@pytest.mark.long
def test_the_words_it_shows_can_be_used(tmp_path: Path) -> None:
    """Each word of ours on it, alone on a page: it is one of ours, and the handbook has what it names."""
    pages = {
        f"content/voorbeeld-{number}.md": f"{HEAD}---\n\n# Een voorbeeld\n\n## Hier\n\n{word}\n"
        for number, word in enumerate(words_shown() if IS_SOUND else [])
    }
    found = "\n".join(problems_in(tmp_path, pages))
    promise(not found, f"{PAGE} shows words that cannot be used:\n{found}")


@pytest.mark.parametrize("word", WORDS)
def test_every_word_has_its_line(word: str) -> None:
    """Who writes finds each of our words there, with what a reader sees of it."""
    shown = any(line.startswith(f"{{{{ {word}(") for line in words_shown())
    promise(shown or not page_for_authors(), f"{PAGE}: add a line about {{{{ {word}(…) }}}} below 'Onze eigen woorden'")
