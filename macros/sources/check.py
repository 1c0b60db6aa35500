"""What a source has to say of itself: a law whether it is in force, a page on the web where it is."""

from __future__ import annotations

from collections.abc import Iterator

from macros.problems.problem import Problem
from macros.shelf import Marked
from macros.sources.source import LAWS, Contact, Source

ON_THE_WEB = ("law", "bill", "website", "guideline")


def problems_of_source(entry: Marked[Source]) -> Iterator[Problem]:
    """Every claim about itself that the source leaves out."""
    id_, source, place = entry.id, entry.value, entry.key()
    if source.kind in LAWS and source.status is None:
        message = f"source '{id_}' is a {source.kind} and does not say whether it is in force"
        yield Problem(place, "law-without-status", message, expected="status: in-force, proposal, lapsed or unknown")
    if source.kind in LAWS and source.certainty is None:
        message = f"source '{id_}' is a {source.kind} and does not say how sure we are of it"
        yield Problem(place, "law-without-certainty", message, expected="certainty: high, medium or low")
    if source.seen.extent == "none" and source.named_in is None:
        message = f"source '{id_}' was not seen, and does not say who names it"
        yield Problem(place, "nobody-names-it", message, expected="named_in: the source that names it")
    if source.kind in ON_THE_WEB and source.address is None:
        message = f"source '{id_}' is a {source.kind} and does not say where it can be read"
        yield Problem(place, "source-without-address", message, expected="address: https://…")


def problems_of_contact(entry: Marked[Contact]) -> Iterator[Problem]:
    """A telephone number of which nobody says when it was marked."""
    contact = entry.value
    if contact.number and contact.seen is None:
        message = f"contact '{entry.id}' has a number, but does not say when it was checked"
        yield Problem(entry.key(), "unchecked-number", message, expected="seen: {on: date, extent: part}")
