"""What a tree gives to others: its paths as a table, and what changed in it."""
