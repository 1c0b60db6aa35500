"""Tensions: questions on which sources differ, each of them heard."""
