"""What every view is made with: templates, links, words in Dutch, compact files, slots."""
