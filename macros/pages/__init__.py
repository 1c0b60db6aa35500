"""Pages: their head, the words they use, their form, how easily they read, how old they are."""
