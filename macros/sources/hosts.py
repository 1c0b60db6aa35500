"""Whether an address leads to who published a source: a copy somewhere else may be old, cut or gone tomorrow."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from macros.language.settings import Hosts
from macros.problems.did_you_mean import listed
from macros.problems.problem import Problem
from macros.shelf import Marked
from macros.sources.source import OFFICIAL, Contact, Source

HELP = "name the website under `seen_in`; lead to who published it, or leave the address out"


def addresses_of(source: Source) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every address of a source and of its sections, with the path to it."""
    yield source.address or "", ("address",)
    for id_, section in source.sections.items():
        yield section.address or "", ("sections", id_, "address")


def problems_of_addresses(entry: Marked[Source], hosts: Hosts) -> Iterator[Problem]:
    """Every address at which others put a copy; and of a law, a guideline or a code every one that is not official."""
    for address, path in addresses_of(entry.value):
        host, place = host_of(address), entry.place(*path)
        if is_on(host, hosts.bystanders):
            message = f"source '{entry.id}' leads to {host}, where others put copies"
            yield Problem(place, "bystander-address", message, help=HELP)
        elif address and entry.value.kind in OFFICIAL and hosts.official and not is_on(host, hosts.official):
            message = f"source '{entry.id}' is a {entry.value.kind}, and {host} is not where it officially stands"
            help_ = f"{HELP}; or add {host} to `official` in content/settings.yml"
            yield Problem(place, "unofficial-address", message, expected=listed(hosts.official), help=help_)


def problems_of_contact_address(entry: Marked[Contact], hosts: Hosts) -> Iterator[Problem]:
    """A contact whose website is one where others put copies."""
    host = host_of(entry.value.address or "")
    if is_on(host, hosts.bystanders):
        message = f"contact '{entry.id}' leads to {host}, where others put copies"
        yield Problem(entry.place("address"), "bystander-address", message, help="lead to their own website")


def host_of(address: str) -> str:
    """The website of an address; '' where there is none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def is_on(host: str, hosts: tuple[str, ...]) -> bool:
    """Whether a host is one of these, or a part of one."""
    return any(host == one or host.endswith(f".{one}") for one in hosts)
