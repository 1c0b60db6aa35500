"""Faults as values, and the ways to show them."""
