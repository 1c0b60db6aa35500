"""Open questions: what the handbook does not know yet, who can answer it, and which outcomes wait for that."""
