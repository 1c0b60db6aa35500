"""Diagrams: drawings with words in them, tall enough to be read on a phone."""
