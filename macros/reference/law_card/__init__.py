"""Law cards: what holds now on one law or rule, and how sure that is."""
