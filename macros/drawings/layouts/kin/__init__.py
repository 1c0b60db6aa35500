"""A family in a drawing: who is in it, on which row each stands, and the lines between them."""
