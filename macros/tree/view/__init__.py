"""A tree in words and HTML."""
