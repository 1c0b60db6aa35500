"""Layouts: the forms that a drawing can have, each with the words and numbers that an author fills in."""
