"""Where the site has what is made of sources, for everything that points at it."""

BIBLIOGRAPHY = "literatuur.json"
"""The list of works for reference managers."""
