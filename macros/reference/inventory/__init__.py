"""The inventory: everything that the sources hold, with its place in the handbook."""
