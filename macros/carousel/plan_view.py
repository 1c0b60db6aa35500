"""The planner and the clock of a carousel as a reader meets them: whole without a script, for any numbers with it."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from macros.carousel.plan import SessionForm, SessionPlan
from macros.carousel.session import Script
from macros.html.templates import render


def planner_of(
    forms: Sequence[SessionForm], people: int, scripts: Sequence[Script] = (), timer: str = "", sheets: str = ""
) -> Markup:
    """The planner with these forms, ours first, and the scripts by which a whole session is divided.

    `timer` and `sheets` are where the clock and all to print stand.
    """
    plan = SessionPlan(forms[0], people)
    return render("planner/planner.html", forms=forms, plan=plan, scripts=scripts, timer=timer, sheets=sheets)


def timer_of(forms: Sequence[SessionForm], people: int, warn: int) -> Markup:
    """The clock for the same forms; so many minutes before the end of a round it gives a sign."""
    return render("timer/timer.html", forms=forms, plan=SessionPlan(forms[0], people), warn=warn)
