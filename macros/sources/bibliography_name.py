"""Where the list of works stands on the site, for who reads it into a reference manager."""

from __future__ import annotations

BIBLIOGRAPHY = "literatuur.json"
"""Its path on the site."""
