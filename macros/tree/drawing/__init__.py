"""The drawing of a tree, and its equal list."""
