"""Drawings made at build time: SVG, the signs and the diagrams of the handbook."""
