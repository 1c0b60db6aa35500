"""Drawings made at build time: SVG, the signs of the engine, and those that authors fill in."""
