"""The day that dates are held against: that of the author's own calendar, or the one that a build is repeated for."""

from __future__ import annotations

import datetime
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import datetime
from macros.handbook import build_day
before = datetime.datetime.now().date()
print(build_day() in (before, datetime.datetime.now().date()))
print(build_day())
"""


@cache
def days_in(zone: str, **more: str) -> list[str]:
    """What a program in this time zone prints: whether the day is that of its own clock, and the day."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, env={"TZ": zone, **more}, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


@pytest.mark.parametrize("zone", ["UTC", "EAST-13", "WEST+11"])
def test_today_is_the_day_of_the_authors_own_calendar(zone: str) -> None:
    """East and west of Greenwich a review of today is of today, whatever day it is in UTC."""
    assert days_in(zone)[0] == "True"


def test_the_zones_are_a_day_apart() -> None:
    """Two places that are a whole day apart never have the same day, so that the test above can fail."""
    east, west = (datetime.date.fromisoformat(days_in(zone)[1]) for zone in ("EAST-13", "WEST+11"))
    assert east > west


@pytest.mark.parametrize("zone", ["UTC", "EAST-13", "WEST+11"])
def test_a_repeated_build_has_the_same_day_everywhere(zone: str) -> None:
    """SOURCE_DATE_EPOCH is counted in UTC."""
    assert days_in(zone, SOURCE_DATE_EPOCH="1800000000")[1] == "2027-01-15"
