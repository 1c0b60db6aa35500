"""Made-up forms of a carousel: each way of moving, with a host and without."""

from __future__ import annotations

from macros.carousel.plan import SessionForm

SPREAD = SessionForm("anders", "Ieder een eigen weg", "Elk gaat anders.", (12, 36), 6, 3, 18, 2, "spread", host=True)
BLOCK = SessionForm("samen", "Samen verder", "Groepjes gaan samen.", (8, 36), 4, 4, 15, 2, "block", host=False)
NONE = SessionForm("blijven", "Blijven zitten", "Niemand gaat <ergens> heen.", (4, 12), 2, 1, 90, 0, "none", host=False)
HOSTED = SessionForm("kenners", "Langs wie het weet", "Eén blijft.", (21, 60), 5, 5, 5, 1, "block", host=True)
FORMS = [SPREAD, BLOCK, NONE, HOSTED]
PEOPLE, WARN = 24, 5
