"""Faults of a tree: its form, names, paths, laws, examples, references."""
