"""Terms: words that a reader may not know, explained once."""
