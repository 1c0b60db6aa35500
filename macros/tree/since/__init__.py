"""Trees held against an earlier revision."""
