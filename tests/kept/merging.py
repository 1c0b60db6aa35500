"""What two devices know of the same thing, put together: the rules of Mijn leren, written a second time.

`here` is what the device has and `there` what comes in. Where two are equally new, what is here stays.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.kept.made_records import Record

LONGEST = 20000


def merged(kind: str, here: Record, there: Record) -> Record:
    """The one record of both; its moment is that of the newer."""
    rules = {"quiz": merged_quiz, "scale": merged_scale, "module": merged_module, "reader": newer}
    return {**rules[kind](here, there), "at": max(here["at"], there["at"])}


def newer(here: Record, there: Record) -> Record:
    """The one that was written last."""
    return there if there["at"] > here["at"] else here


def merged_quiz(here: Record, there: Record) -> Record:
    """Of one attempt every answer; of two attempts the one that was answered last; of the log every answer once."""
    log = joined(here["log"], there["log"], merged_log)
    if here["seed"] == there["seed"]:
        tables = {name: joined(here[name], there[name], standing) for name in ("answers", "again")}
        return {**here, **tables, "done": here["done"] or there["done"], "log": log}
    return {**(there if last_answer(there) > last_answer(here) else here), "log": log}


def last_answer(record: Record) -> tuple[int, int]:
    """When the last answer of an attempt was given, 0 when there is none; and when its record was written."""
    answers = [one["at"] for table in ("answers", "again") for one in record[table].values()]
    return max(answers, default=0), record["at"]


def standing(here: Record, there: Record) -> Record:
    """The first answer stands; but one to the words of today before one to those of before."""
    if here["hash"] != there["hash"]:
        return newer(here, there)
    return there if there["at"] < here["at"] else here


def merged_log(here: Record, there: Record) -> Record:
    """Every answer to the same words once, in order; of other words those that were answered last."""
    ends = [one["answers"][-1]["at"] if one["answers"] else 0 for one in (here, there)]
    if here["hash"] != there["hash"]:
        return there if ends[1] > ends[0] else here
    by_moment = {one["at"]: one for one in [*there["answers"], *here["answers"]]}
    answers = [by_moment[at] for at in sorted(by_moment)]
    return {"hash": here["hash"], "never": here["never"] or there["never"], "answers": answers}


def merged_scale(here: Record, there: Record) -> Record:
    """Every moment; of one that both have every answer, the newer of each."""
    mine, theirs = ({one["id"]: one for one in record["moments"]} for record in (here, there))
    return {**here, "moments": list(joined(mine, theirs, merged_moment).values())}


def merged_moment(here: Record, there: Record) -> Record:
    """Done when it is on one of both."""
    last = newer(here, there)
    first = here if last is there else there
    tables = {name: {**first[name], **last[name]} for name in ("answers", "then")}
    return {**last, **tables, "done": here["done"] or there["done"]}


def merged_module(here: Record, there: Record) -> Record:
    """Every part that is done since it first was; and both texts, the newer first, unless one holds the other."""
    last = newer(here, there)
    texts = [last["text"], (here if last is there else there)["text"]]
    longer = max(texts, key=len)
    both = "\n\n".join(texts)
    text = longer if all(text in longer for text in texts) else both if len(both) <= LONGEST else texts[0]
    return {**here, "done": joined(here["done"], there["done"], min), "text": text}


def joined(here: dict[Any, Any], there: dict[Any, Any], pick: Callable[[Any, Any], Any]) -> dict[Any, Any]:
    """Two tables as one."""
    return {**there, **here, **{key: pick(here[key], there[key]) for key in here.keys() & there.keys()}}
