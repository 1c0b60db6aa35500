"""The nouns of the handbook as frozen values: no reading, no HTML."""
