"""Facts: numbers with who counted them, and what may not be concluded from them."""
