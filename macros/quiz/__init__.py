"""The Quiz: items of seven kinds that ask what a reader knows, each answered in words, with its source."""
