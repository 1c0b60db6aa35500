"""Faults that only the whole can show: names, paths, laws, examples, references, dates."""
