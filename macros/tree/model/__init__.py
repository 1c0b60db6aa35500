"""A tree as frozen values, and its meaning: how answers walk through it."""
