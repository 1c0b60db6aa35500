"""Drawings made at build time: the signs of the handbook, and a whole tree as a picture and as a list."""
