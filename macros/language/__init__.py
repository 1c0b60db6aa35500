"""What all authors' files share: fields and their patterns, labels, reviews, settings."""
