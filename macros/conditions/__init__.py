"""The closed language over answers: its values, how authors write it, its schema, and the way back to text."""
