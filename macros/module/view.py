"""A module as a learner meets it: at the head of its page, at its end, and on a card in the list of all modules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from macros.html.dutch import counted, enumerated
from macros.html.links import Link
from macros.html.templates import render
from macros.made import KeptRow
from macros.module.check import PARTS, anchor
from macros.module.module import Module, module_page
from macros.module.shelf import MODULES
from macros.noun import Spot
from macros.shelf import Marked

AUDIENCES = {"student": "studenten", "professional": "hulpverleners", "trainer": "trainers", "policy": "beleidsmakers"}


@dataclass(frozen=True)
class ModulePart:
    """One part of a module: its name, where it stands, and how long it takes."""

    id: str
    title: str
    address: str
    length: str


@dataclass(frozen=True)
class ModuleView:
    """One module as its templates see it, at the spot where it stands."""

    id: str
    module: Module
    spot: Spot

    @property
    def title(self) -> str:
        """What it is called: the title of its page."""
        return self.spot.title_of("page", module_page(self.id))

    @property
    def address(self) -> str:
        """Where it stands."""
        return self.spot.link(module_page(self.id))

    @property
    def next(self) -> ModuleView | None:
        """The module that follows in the row; None after the last."""
        later = (one for one in self.spot.library.on(MODULES).items() if one[1].value.number > self.module.number)
        return next((ModuleView(id_, entry.value, self.spot) for id_, entry in later), None)

    @property
    def parts(self) -> list[ModulePart]:
        """What a learner does, in order."""
        minutes, page = self.module.minutes, module_page(self.id)
        here = "" if self.spot.path == page else self.spot.link(page)
        return [
            ModulePart(part, words, f"{here}#{anchor(words)}", in_time(getattr(minutes, part)))
            for part, words in PARTS.items()
        ]

    @property
    def last_part(self) -> ModulePart:
        """What a learner does at the end."""
        return self.parts[-1]

    @property
    def all_modules(self) -> str:
        """The address of the page with all modules; '' where no page lists them."""
        page = self.spot.shown_on("module_list", "")
        return self.spot.link(page) if page else ""

    @property
    def onward(self) -> Markup:
        """What else there is for who did it."""
        return self.spot.onward("module", self.id)

    @property
    def length(self) -> str:
        """How long it takes."""
        return in_hours(self.module.hours)

    @property
    def share_of_ec(self) -> str:
        """Which part of an EC its hours are."""
        return f"{self.module.share_of_ec:.2f}".replace(".", ",")

    @property
    def ec(self) -> str:
        """How many EC a school gives for it; '' when none filled that in."""
        return f"{self.module.ec:g}".replace(".", ",") if self.module.ec else ""

    @property
    def audience(self) -> str:
        """For whom it is, in words."""
        return enumerated([AUDIENCES[one] for one in self.module.audience])


def in_time(minutes: int) -> str:
    """Minutes in words."""
    return counted(minutes, "minuut", "minuten")


def in_hours(hours: float) -> str:
    """Hours in words, halves with a comma."""
    return f"{hours:g} uur".replace(".", ",")


def module(spot: Spot, id_: str) -> Markup:
    """The head of a module: what it is for, and what there is to do, each part to be ticked off."""
    return render("module/module.html", view=ModuleView(id_, spot.library.on(MODULES)[id_].value, spot))


def module_reflection(spot: Spot, id_: str) -> Markup:
    """The question at the end of a module, with room to write."""
    return render("module/reflection.html", view=ModuleView(id_, spot.library.on(MODULES)[id_].value, spot))


def module_hours(spot: Spot, id_: str) -> Markup:
    """For a teacher: the hours as EC, the course that gives it, and what it works on."""
    return render("module/hours.html", view=ModuleView(id_, spot.library.on(MODULES)[id_].value, spot))


def module_list(spot: Spot) -> Markup:
    """Every module on a card, in their row."""
    views = [ModuleView(id_, entry.value, spot) for id_, entry in spot.library.on(MODULES).items()]
    hours = in_hours(sum(view.module.hours for view in views))
    return render("module/list.html", modules=views, hours=hours)


def onward(spot: Spot, noun: str, id_: str) -> Markup:
    """From the end of a quiz: back to each module that ends with it, where its last part stands."""
    entries = spot.library.on(MODULES).items() if noun == "quiz" else ()
    views = [ModuleView(module_id, one.value, spot) for module_id, one in entries if id_ in one.value.quizzes]
    return render("module/onward.html", modules=views) if views else Markup()


def kept(spot: Spot, entries: Mapping[str, Marked[Module]]) -> Iterator[KeptRow]:
    """What a device can keep of each module: the parts that are done, and what somebody wrote at the end."""
    for id_, entry in entries.items():
        view = ModuleView(id_, entry.value, spot)
        yield KeptRow(id_, Link(f"Module {entry.value.number}: {view.title}", view.address), len(PARTS))
