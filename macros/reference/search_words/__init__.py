"""Search words: for words on our pages, what readers may type instead."""
