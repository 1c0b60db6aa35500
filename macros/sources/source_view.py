"""A source as the reader sees it: named in short, told in full, with its date, its label and how sure we are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.html.dutch import day
from macros.language.label import LABELS, Label
from macros.sources.source import LAWS, MAKERS_CHOICE, Contact, Journal, Section, Source

STATUS = {
    "in-force": "geldende wet, voor zover wij konden nagaan",
    "proposal": "een voorstel, toen we er het laatst iets over vonden",
    "lapsed": "vervallen",
    "unknown": "onbekend of dit nu geldt",
}
CERTAINTY = {
    "high": "wij zijn hier vrij zeker van",
    "medium": "wij zijn hier redelijk zeker van",
    "low": "wij zijn hier niet zeker van",
}
EXTENT = {"whole": "helemaal gelezen", "part": "een deel gelezen", "none": "niet gelezen"}
SEEN = {"whole": "het geheel", "part": "een deel", "none": "niets"}
KINDS = {
    "publication": "publicatie",
    "article": "artikel",
    "factsheet": "factsheet",
    "project-page": "projectpagina",
    "law": "wet",
    "bill": "wetsvoorstel",
    "guideline": "richtlijn",
    "professional-code": "beroepscode",
    "website": "webpagina",
    "makers-choice": "keuze van de makers",
}


@dataclass(frozen=True)
class SourceView:
    """A reference to a source, ready to be shown."""

    id: str
    short: str
    """What it is called in a line, its section too."""
    name: str
    """What the address leads to: the section when it has an address of its own, else the work without it."""
    rest: str
    """What follows the name, and is not led to."""
    full: str
    more: str
    """What its name leaves out: who published it and when, or all of it when the name is that of its author."""
    is_makers_choice: bool
    """Whether it is no work, but what the makers chose themselves."""
    address: str
    label_id: str
    label: Label
    told: str
    """What it is, what we saw of it, where and when, and what else a reader has to know before leaning on it."""
    remarks: tuple[str, ...]


def source_view(reference: str, sources: Mapping[str, Source]) -> SourceView:
    """The reference `id` or `id#section` as the reader sees it. Raises KeyError when nobody lists it."""
    name, _, section_id = reference.partition("#")
    source = sources[name]
    section = source.sections[section_id] if section_id else None
    label_id = source.label_of(section_id)
    where = f", {section.title}" if section else ""
    own = section.address if section else None
    return SourceView(
        id=name,
        short=source.short + where,
        name=source.short + (where if own else ""),
        rest="" if own else where,
        full=in_full(source) + (f" {section.title[0].upper()}{section.title[1:]}." if section else ""),
        more=in_full(source) if source.author else in_sentences(where_and_when(source)),
        is_makers_choice=source.kind == MAKERS_CHOICE,
        address=own or source.address or "",
        label_id=label_id,
        label=LABELS[label_id],
        told=in_sentences(KINDS[source.kind], seen_words(source, section), *remarks(source)),
        remarks=remarks(source),
    )


def in_sentences(*parts: str) -> str:
    """Each of these that says something as a sentence."""
    return " ".join(f"{part[0].upper()}{part[1:].rstrip('.')}." for part in parts if part)


def in_full(source: Source) -> str:
    """Author, title, publisher and year, as in a list of literature."""
    author = source.author.rstrip(".") if source.author else ""
    parts = [author, source.title.rstrip("."), where_and_when(source)]
    return " ".join(f"{part}." for part in parts if part)


def where_and_when(source: Source) -> str:
    """The journal or the publisher, and the year."""
    where = journal_words(source.journal) if source.journal else source.publisher
    return ", ".join(part for part in (where, str(source.year or "")) if part)


def journal_words(journal: Journal) -> str:
    """The journal with volume, issue and pages: "Maatwerk 16(6), 31-33"."""
    issue = f"({journal.issue})" if journal.issue else ""
    number = f" {journal.volume or ''}{issue}" if journal.volume or issue else ""
    return f"{journal.name}{number}" + (f", {journal.pages}" if journal.pages else "")


def seen_words(source: Source, section: Section | None = None) -> str:
    """What we saw of it, where, and when; a choice of our own was made rather than seen."""
    if source.kind == MAKERS_CHOICE:
        return f"gemaakt op {day(source.seen.on)}"
    own = section.seen_in if section else None
    inherited = None if section and section.address else source.seen_in
    where = f", in {own or inherited}" if own or inherited else ""
    return f"gezien: {SEEN[source.seen.extent]}{where}, op {day(source.seen.on)}"


def remarks(source: Source) -> tuple[str, ...]:
    """What else a reader has to know before leaning on it."""
    dated = f"tekst van {day(source.date)}" if source.date else ""
    status = STATUS[source.status] if source.status else ""
    certainty = CERTAINTY[source.certainty] if source.certainty else ""
    return tuple(remark for remark in (dated, status, certainty, source.note or "") if remark)


def seen_first(sources: Mapping[str, Source], *, laws: bool) -> list[SourceView]:
    """The laws and bills, or all other sources that were seen, the one that was seen longest ago on top."""
    some = [(id_, one) for id_, one in sources.items() if (one.kind in LAWS) is laws and is_seen(one)]
    ordered = sorted(some, key=lambda one: (one[1].seen.on, one[1].short.casefold()))
    return [source_view(id_, sources) for id_, _ in ordered]


def is_seen(source: Source) -> bool:
    """Whether the makers looked at it: not at what they chose themselves, and not at what others only name."""
    return source.kind != MAKERS_CHOICE and source.seen.extent != "none"


def checked_first(contacts: Iterable[Contact]) -> list[tuple[Contact, str]]:
    """Everybody to call with the day on which that was checked, the longest ago on top."""
    checked = [(contact.seen.on, contact) for contact in contacts if contact.seen]
    return [(contact, day(on)) for on, contact in sorted(checked, key=lambda one: (one[0], one[1].name))]
