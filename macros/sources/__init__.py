"""Cited works, and whom to call or ask."""
