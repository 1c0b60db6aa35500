"""Everything of a carousel that goes on paper: sets of sheets, each with cards that are cut apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from macros.carousel.carousel import Carousel, Role, Table
from macros.carousel.case_cards import ON_A_SHEET, case_cards
from macros.drawings.shelf import DRAWINGS
from macros.drawings.view import drawing
from macros.html.qr_code import qr_code
from macros.html.templates import render
from macros.noun import Spot
from macros.tree.addresses import tree_page
from macros.tree.model.tree import Tree
from macros.tree.shelf import TREES

Per = Literal["session", "table", "person"]
CutIn = Literal["whole", "halves", "quarters"]
ROOM: dict[CutIn, int] = {"whole": 1, "halves": 2, "quarters": 4}
"""How many cards go on a sheet that is cut so."""


@dataclass(frozen=True)
class PaperSheet:
    """One side of paper with its cards, in the order in which they stand there."""

    cards: tuple[Markup, ...]
    cut: CutIn
    """How many cards it has room for."""
    tables: tuple[int, ...] = ()
    """For each card the number of the table that needs it; empty where every session does."""
    is_back: bool = False
    """Whether it is printed on the back of the one before."""
    more: bool = False
    """Whether it is left out until somebody asks for all of them."""


@dataclass(frozen=True)
class SheetSet:
    """Sheets that somebody prints, or leaves out, together."""

    id: str
    title: str
    use: str
    """What they are for, in a sentence."""
    sheets: tuple[PaperSheet, ...]
    per: Per = "session"
    """What one of its sheets serves: the session, tables or people."""
    serves: int = 1
    """How many of those one sheet serves."""
    wanted: bool = True
    """Whether it is printed when nobody chose."""
    rounds: int = 0
    """For a session with so many rounds; 0 where that makes no difference."""

    @property
    def is_double(self) -> bool:
        """Whether its sheets have something on their backs, so that it is printed apart."""
        return any(sheet.is_back for sheet in self.sheets)


def sheet_sets(spot: Spot, carousel: Carousel) -> Iterator[SheetSet]:
    """All that is printed, in the order in which a trainer needs it; what the planner makes is not among it."""
    yield from scripts(carousel)
    yield house_rules(carousel)
    yield table_cards(spot, carousel)
    yield dilemma_cards(spot, carousel)
    yield from role_cards(carousel)
    yield from case_sets(spot, carousel)
    if carousel.variants:
        yield variant_cards(spot, carousel)
    yield from forms_to_fill_in(spot, carousel)


def on_sheets(cards: Sequence[Markup], cut: CutIn, tables: Sequence[int] = ()) -> tuple[PaperSheet, ...]:
    """Cards on as many sheets as they take."""
    room = ROOM[cut]
    starts = range(0, len(cards), room)
    return tuple(PaperSheet((*cards[at : at + room],), cut, (*tables[at : at + room],)) for at in starts)


def scripts(carousel: Carousel) -> Iterator[SheetSet]:
    """The script of each length, for who leads."""
    first = next(iter(carousel.forms))
    for number, (id_, script) in enumerate(carousel.scripts.items()):
        text = render("script/script.html", script=script, carousel=carousel, form=first, on_paper=True)
        rounds, sheets = len(script.rounds), on_sheets([text], "whole")
        title = f"Draaiboek voor {rounds} rondes" if rounds > 1 else "Draaiboek voor 1 ronde"
        yield SheetSet(f"draaiboek-{id_}", title, "Voor wie begeleidt.", sheets, wanted=not number, rounds=rounds)


def house_rules(carousel: Carousel) -> SheetSet:
    """The house rules, large, to hang on the wall."""
    text = render("carousel/rules-sheet.html", carousel=carousel)
    return SheetSet("huisregels", "Huisregels", "Hang ze op waar iedereen ze ziet.", (PaperSheet((text,), "whole"),))


def table_cards(spot: Spot, carousel: Carousel) -> SheetSet:
    """For each table its theme, its question and the way to its tree."""
    cards = [table_card(spot, carousel, number, table) for number, table in enumerate(carousel.tables.values(), 1)]
    use = "Zet op elke tafel een kaart. Vouwen hoeft niet."
    return SheetSet("tafelkaarten", "Tafelkaarten", use, on_sheets(cards, "halves", range(1, len(cards) + 1)))


def table_card(spot: Spot, carousel: Carousel, number: int, table: Table) -> Markup:
    """The card of one table."""
    address = spot.site.address(tree_page(table.tree)) if table.tree else ""
    qr = qr_code(address, "QR-code die de keuzehulp opent")
    tree = spot.title_of("tree", table.tree) if table.tree else ""
    values = {"table": table, "number": number, "carousel": carousel, "address": address, "qr": qr, "tree": tree}
    return render("carousel/table-card.html", **values)


def dilemma_cards(spot: Spot, carousel: Carousel) -> SheetSet:
    """Every dilemma."""
    cards, tables = [], []
    for number, table in enumerate(carousel.tables.values(), 1):
        for dilemma in table.dilemmas:
            page = spot.title_of_page(dilemma.page.partition("#")[0])
            address = spot.site.address(dilemma.page)
            qr = qr_code(address, "QR-code die de uitleg opent")
            values = {"dilemma": dilemma, "number": number, "page": page, "address": address, "qr": qr}
            cards.append(render("carousel/dilemma-card.html", table=table, **values))
            tables.append(number)
    use = "Voor een gesprek over wat mensen zelf meemaakten."
    return SheetSet("dilemmakaarten", "Dilemmakaarten", use, on_sheets(cards, "quarters", tables))


def role_cards(carousel: Carousel) -> Iterator[SheetSet]:
    """A card for each role: those of the session once, those of a table as often as there are tables."""
    of_session = [role_card(role) for role in carousel.roles.values() if role.per == "session"]
    of_table = [role_card(role) for role in carousel.roles.values() if role.per == "table"]
    if of_session:
        yield SheetSet("rolkaarten", "Rolkaarten", "Deel ze vooraf uit.", on_sheets(of_session, "quarters"))
    if of_table:
        serves = max(1, ON_A_SHEET // len(of_table))
        sheets = on_sheets(of_table * serves, "quarters")
        yield SheetSet("rolkaarten-tafel", "Rolkaarten voor elke tafel", "Leg ze op tafel.", sheets, "table", serves)


def role_card(role: Role) -> Markup:
    """The card of one role."""
    return render("carousel/role-card.html", role=role)


def case_sets(spot: Spot, carousel: Carousel) -> Iterator[SheetSet]:
    """For the tree of each table a card for every outcome, with the outcome on the back."""
    for number, table in enumerate(carousel.tables.values(), 1):
        if not table.tree:
            continue
        tree = spot.library.on(TREES)[table.tree].tree
        use = f"Om samen een keuzehulp te lopen, aan tafel {number}. De uitkomst staat op de achterkant."
        sheets = tuple(case_sheets(tree, number, lambda id_: spot.title_of("tree", id_)))
        yield SheetSet(f"casuskaarten-{number}", f"Casuskaarten: {tree.title}", use, sheets)


def case_sheets(tree: Tree, table: int, title_of: Callable[[str], str]) -> Iterator[PaperSheet]:
    """The case cards of a tree, each sheet followed by its back."""
    cards = case_cards(tree, title_of)
    for at in range(0, len(cards), ON_A_SHEET):
        values = {"tree": tree, "table": table}
        some = cards[at : at + ON_A_SHEET]
        fronts = tuple(render("carousel/case-front.html", card=card, **values) for card in some)
        backs = tuple(render("carousel/case-back.html", card=card, **values) for card in some)
        yield PaperSheet(fronts, "quarters", (table,) * len(some), more=at > 0)
        yield PaperSheet(turned(backs), "quarters", (table,) * ON_A_SHEET, is_back=True, more=at > 0)


def turned(cards: tuple[Markup, ...]) -> tuple[Markup, ...]:
    """Cards of a back in the places where they meet their fronts, when the paper is turned over its long side."""
    whole = (*cards, *(Markup(),) * (ON_A_SHEET - len(cards)))
    return tuple(whole[place ^ 1] for place in range(ON_A_SHEET))


def variant_cards(spot: Spot, carousel: Carousel) -> SheetSet:
    """Drawings as cards, each with its words."""
    listed = spot.library.values(DRAWINGS)
    drawn = (drawing(listed, name, id_prefix=spot.next_prefix()) for name in carousel.variants)
    cards = [render("carousel/drawing-card.html", drawing=one) for one in drawn]
    use = "Leg ze op tafel om naar te wijzen."
    return SheetSet("platen", "Kaarten met een plaat", use, on_sheets(cards, "quarters"))


def forms_to_fill_in(spot: Spot, carousel: Carousel) -> Iterator[SheetSet]:
    """What people write on: the harvest, what they thought of it, slips for the box, and that somebody took part."""
    harvest = (PaperSheet((render("carousel/harvest.html", carousel=carousel),), "whole"),)
    yield SheetSet("oogstbladen", "Oogstbladen", "Eén voor elke tafel, in de laatste ronde.", harvest, "table")
    evaluation = on_sheets([render("carousel/evaluation.html", carousel=carousel)] * 2, "halves")
    yield SheetSet("evaluatie", "Wat vond je ervan?", "Zonder naam, aan het eind.", evaluation, "person", 2)
    slips = on_sheets([render("carousel/slip.html")] * 4, "quarters")
    use = "Voor wie de zelftest deed, en die zonder naam wil laten meetellen."
    yield SheetSet("briefjes", "Briefjes voor de doos", use, slips, "person", 4)
    certificate = on_sheets([render("carousel/certificate.html", carousel=carousel, site=spot.site)] * 2, "halves")
    yield SheetSet("deelname", "Bewijs van deelname", "Vul naam en uren met de hand in.", certificate, "person", 2)
