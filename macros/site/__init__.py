"""What shapes the built MkDocs site: generated pages, navigation, search, policy."""
