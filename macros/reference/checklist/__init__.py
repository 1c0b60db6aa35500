"""Checklists: short lists to tick off, on a screen or as a card on paper."""
